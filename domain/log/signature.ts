// Ed25519 is the platform's, like the hashes: the mathematics of the log stays in the domain.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";

/** Raw Ed25519 keys (RFC 8032), 32 bytes each, in base64. */
export type KeyPair = { privateKey: string; publicKey: string };

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI = Buffer.from("302a300506032b6570032100", "hex");

const raw = (der: Buffer): string => der.subarray(-32).toString("base64");

/** A fresh key pair. */
export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: raw(privateKey.export({ format: "der", type: "pkcs8" })),
    publicKey: raw(publicKey.export({ format: "der", type: "spki" })),
  };
}

/** The public half of a private key. */
export function publicKeyOf(privateKey: string): string {
  return raw(createPublicKey(privateKeyObject(privateKey)).export({ format: "der", type: "spki" }));
}

const privateKeyObject = (key: string) =>
  createPrivateKey({ key: Buffer.concat([PKCS8, Buffer.from(key, "base64")]), format: "der", type: "pkcs8" });

/** Signature of a message, 64 bytes. */
export function signWith(privateKey: string, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, privateKeyObject(privateKey)));
}

/** Whether a signature is this key's over the message; false for any malformed input. */
export function isSignedBy(publicKey: string, message: Uint8Array, signature: Uint8Array): boolean {
  const key = Buffer.from(publicKey, "base64");
  if (key.length !== 32 || signature.length !== 64) return false;
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key]), format: "der", type: "spki" });
  return verify(null, message, spki, signature);
}
