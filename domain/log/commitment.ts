import { canonicalJson, type Json } from "@/domain/canonical-json";
import { hmacSha256, toHex } from "@/domain/hash";

/**
 * A commitment to a value: HMAC-SHA256(salt, JCS(value)) as 64 hexadecimal digits. A log entry holds it in
 * place of words that may have to be erased: without the salt (32 random bytes) nothing can be guessed
 * back, with it anyone can check the value.
 */
export const commitment = (salt: Uint8Array, value: Json): string =>
  toHex(hmacSha256(salt, canonicalJson(value)));
