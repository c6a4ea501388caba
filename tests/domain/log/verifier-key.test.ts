import { expect, test } from "vitest";
import { readVerifierKey, verifierKey } from "@/domain/log/checkpoint";

// The example key of the Go module golang.org/x/mod/sumdb/note.
const EXAMPLE = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

test("a verifier key of others is read and written as it was", () => {
  const key = readVerifierKey(EXAMPLE);
  expect(key?.name).toBe("PeterNeumann");
  expect(key && verifierKey(key)).toBe(EXAMPLE);
});

test.each([
  "",
  "PeterNeumann",
  EXAMPLE.replace("c74f20a3", "c74f20a4"),
  EXAMPLE.replace("PeterNeumann", "Peter Neumann"),
  EXAMPLE.replace("+AR", "+BR"),
  EXAMPLE.slice(0, -8),
])("%j is none", (text) => expect(readVerifierKey(text)).toBeNull());
