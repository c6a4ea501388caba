import { sha256, utf8 } from "@/domain/hash";
import { isSignedBy, publicKeyOf, signWith } from "./signature";

/**
 * Signed checkpoints: C2SP tlog-checkpoint inside a signed note. Three lines (origin, size in decimal, root
 * in base64), a blank line, then one or more lines `— name base64(key id ‖ signature)`, Ed25519.
 */
export type Checkpoint = { origin: string; size: number; root: string };

/** A key by the name it signs with; `publicKey` is raw, in base64. */
export type NamedKey = { name: string; publicKey: string };

export type SignedCheckpoint = Checkpoint & {
  text: string;
  signatures: readonly { name: string; keyId: string; signature: Uint8Array }[];
};

const ED25519 = 1;

/** Key id: the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key), in hexadecimal. */
export function keyIdOf({ name, publicKey }: NamedKey): string {
  const key = new Uint8Array(Buffer.from(publicKey, "base64"));
  return Buffer.from(sha256(`${name}\n`, new Uint8Array([ED25519]), key).subarray(0, 4)).toString("hex");
}

/** The text that is signed. `root` is 32 bytes in base64. Throws RangeError for an origin with a line end. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (origin === "" || /[\n\r]/.test(origin)) throw new RangeError("an origin is one line");
  return `${origin}\n${size}\n${root}\n`;
}

/** The signed note, whole; the key signs under the origin's name. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: string): string {
  const text = checkpointText(checkpoint);
  const key = { name: checkpoint.origin, publicKey: publicKeyOf(privateKey) };
  const line = Buffer.concat([Buffer.from(keyIdOf(key), "hex"), signWith(privateKey, utf8(text))]);
  return `${text}\n— ${key.name} ${line.toString("base64")}\n`;
}

const SHAPE = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n\n((?:— [^\n ]+ [A-Za-z0-9+/=]+\n)+)$/;

/** Reads a signed note without judging its signatures; null when it is none. */
export function readCheckpoint(note: string): SignedCheckpoint | null {
  const [, origin, size, root, lines] = SHAPE.exec(note) ?? [];
  if (!origin || !size || !root || !lines) return null;
  const signatures = lines
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, name = "", encoded = ""] = line.split(" ");
      const bytes = Buffer.from(encoded, "base64");
      const keyId = bytes.subarray(0, 4).toString("hex");
      return { name, keyId, signature: new Uint8Array(bytes.subarray(4)) };
    });
  return { origin, size: Number(size), root, signatures, text: `${origin}\n${size}\n${root}\n` };
}

/**
 * Whether the note carries at least one signature of a known key and no failed one of a known key. Keys not
 * known (witnesses, a key to come) are passed over.
 */
export function isTrusted(checkpoint: SignedCheckpoint, known: readonly NamedKey[]): boolean {
  const message = utf8(checkpoint.text);
  const judged = checkpoint.signatures.flatMap(({ name, keyId, signature }) => {
    const key = known.find((one) => one.name === name && keyIdOf(one) === keyId);
    return key ? [isSignedBy(key.publicKey, message, signature)] : [];
  });
  return judged.length > 0 && judged.every(Boolean);
}

/** A key as verifiers of signed notes take it: name, id and, in base64, 0x01 and the raw key, joined by `+`. */
export function verifierKey(key: NamedKey): string {
  const bytes = Buffer.concat([Buffer.from([ED25519]), Buffer.from(key.publicKey, "base64")]);
  return `${key.name}+${keyIdOf(key)}+${bytes.toString("base64")}`;
}

/** Reads a verifier key; null when it is none or its id is not that of its name and key. */
export function readVerifierKey(text: string): NamedKey | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(encoded ?? "", "base64");
  if (!name || bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const key = { name, publicKey: bytes.subarray(1).toString("base64") };
  return keyIdOf(key) === id ? key : null;
}
