import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { UI_LANGS } from "@/domain/vocabulary";
import { messagesIn } from "@/messages/messages";

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers a request that the platform could not read, which it would answer without a word: an address that is too
 * long for it is told so, in every language of the interface, since what the reader prefers was not read either.
 */
export function answerUnread(cause: NodeJS.ErrnoException, socket: Duplex): void {
  if (cause.code === "ECONNRESET" || !socket.writable) {
    socket.destroy(cause);
    return;
  }
  const status = STATUS[cause.code ?? ""] ?? 400;
  const page = status === 431 ? tooLong() : "";
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "connection: close",
    "cache-control: no-store",
    "content-security-policy: default-src 'none'",
    "content-type: text/html; charset=utf-8",
    `content-length: ${Buffer.byteLength(page)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${page}`);
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
