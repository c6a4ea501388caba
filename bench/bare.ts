import { createServer } from "node:http";

/** The yardstick: Node's own server answering the same bytes with the same headers, and nothing else. */
process.once("message", (given) => {
  const { body, headers } = given as { body: string; headers: Record<string, string> };
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_, response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length });
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => {
    const at = server.address();
    process.send?.(typeof at === "object" && at ? at.port : 0);
  });
});
