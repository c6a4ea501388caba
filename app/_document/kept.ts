import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { sha256Hex } from "@/domain/hash";

export type Encoding = "identity" | "gzip" | "br";

/** The bytes of one representation, packed at most once per encoding, with the hash that its ETag is made of. */
export class Kept {
  readonly hash: string;
  readonly #forms: Partial<Record<Encoding, Buffer>>;

  constructor(text: string) {
    const identity = Buffer.from(text, "utf8");
    this.hash = sha256Hex(identity).slice(0, 20);
    this.#forms = { identity };
  }

  get size(): number {
    return Object.values(this.#forms).reduce((sum, form) => sum + form.length, 0);
  }

  bytes(encoding: Encoding): Buffer {
    const known = this.#forms[encoding];
    if (known) return known;
    const made = packed(this.bytes("identity"), encoding);
    this.#forms[encoding] = made;
    return made;
  }

  /** Strong, and another one for each encoding (RFC 9110, 8.8.3). */
  etag(encoding: Encoding): string {
    return `"${this.hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
  }
}

// Packed once and sent often: Brotli 5 is smaller than gzip at about the same cost.
function packed(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === "identity") return bytes;
  if (encoding === "gzip") return gzipSync(bytes, { level: 6 });
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

/** The encoding to answer in; short answers are sent as they are. */
export function encodingFor(header: string | null, size: number): Encoding {
  if (header === null || size < 600) return "identity";
  const isTaken = (name: string) =>
    header
      .toLowerCase()
      .split(",")
      .some((part) => {
        const [coding = "", ...params] = part.split(";").map((piece) => piece.trim());
        return coding === name && !params.some((param) => /^q=0(\.0*)?$/.test(param));
      });
  if (isTaken("br")) return "br";
  return isTaken("gzip") ? "gzip" : "identity";
}
