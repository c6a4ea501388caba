import {
  type IncomingMessage,
  maxHeaderSize,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

type Answering = { request: IncomingMessage; response: ServerResponse };

/**
 * Answers requests that the platform could not read, which it would answer without a word: an address that is too
 * long for it is told so, in every language of the interface, since what the reader prefers was not read either. Where
 * an answer to something else is on its way, words of ours would be read as part of it: the connection is ended.
 */
export function answerUnread(server: Server): void {
  const answering = new WeakMap<Duplex, Set<Answering>>();
  server.on("request", (request, response) => {
    const { socket } = request;
    const one = { request, response };
    const all = answering.get(socket) ?? new Set();
    answering.set(socket, all.add(one));
    response.once("close", () => all.delete(one));
  });
  server.on("clientError", (cause: NodeJS.ErrnoException, socket) => {
    const others = [...(answering.get(socket) ?? [])].some(isUnderWay);
    if (cause.code === "ECONNRESET" || !socket.writable || others) socket.destroy(cause);
    else socket.end(answerTo(cause));
  });
}

/** Only a request whose body could not be read may still be answered in the place of what was to answer it. */
const isUnderWay = ({ request, response }: Answering): boolean => request.complete || response.headersSent;

function answerTo({ code = "" }: NodeJS.ErrnoException): string {
  const status = STATUS[code] ?? 400;
  const page = status === 431 ? tooLong() : "";
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "connection: close",
    "cache-control: no-store",
    "content-security-policy: default-src 'none'",
    "content-type: text/html; charset=utf-8",
    `content-length: ${Buffer.byteLength(page)}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${page}`;
}

function tooLong(): string {
  const parts = UI_LANGS.map((lang) => {
    const { title, sentence } = messagesIn(lang).shell.unread;
    return `<section lang="${lang}"><h1>${title}</h1><p>${sentence(maxHeaderSize)}</p></section>`;
  });
  const [lang] = UI_LANGS;
  const { title } = messagesIn(lang).shell.unread;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${parts.join("")}</main></body></html>`;
}
