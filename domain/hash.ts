// The one place of the domain that imports from the platform: hashing and signatures.
import { createHash, createHmac } from "node:crypto";

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The bytes of a text in UTF-8. Throws RangeError for a lone surrogate: encoders turn it into U+FFFD in
 * silence, so that two different texts would share one hash.
 */
export function utf8(text: string): Uint8Array {
  if (LONE_SURROGATE.test(text)) throw new RangeError("a lone surrogate has no UTF-8 form");
  return new TextEncoder().encode(text);
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, or of bytes; 32 bytes. Throws as `utf8` does. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(typeof part === "string" ? utf8(part) : part);
  return new Uint8Array(hash.digest());
}

/** SHA-256 of a text in UTF-8, or of bytes, as 64 lower-case hexadecimal digits. Throws as `utf8` does. */
export function sha256Hex(data: string | Uint8Array): string {
  return toHex(sha256(data));
}

/** HMAC-SHA256 (RFC 2104) of a text in UTF-8 or of bytes; 32 bytes. Throws as `utf8` does. */
export function hmacSha256(key: Uint8Array, data: string | Uint8Array): Uint8Array {
  const bytes = typeof data === "string" ? utf8(data) : data;
  return new Uint8Array(createHmac("sha256", key).update(bytes).digest());
}

/** Bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}

/** The bytes that hexadecimal digits stand for; null where the text is not an even number of such digits. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  return new Uint8Array(Buffer.from(text, "hex"));
}
