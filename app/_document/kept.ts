import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";
import { sha256Hex } from "@/domain/hash";

export type Encoding = "identity" | "gzip" | "br";

/** The bytes of one representation, packed at most once per encoding, with the hash that its ETag is made of. */
export class Kept {
  readonly hash: string;
  /** Bytes of the text as it is. */
  readonly length: number;
  readonly #forms: Partial<Record<Encoding, Buffer>>;

  constructor(text: string) {
    const identity = Buffer.from(text, "utf8");
    this.hash = sha256Hex(identity).slice(0, 20);
    this.length = identity.length;
    this.#forms = { identity };
  }

  bytes(encoding: Encoding): Buffer {
    const known = this.#forms[encoding];
    if (known) return known;
    if (encoding === "identity") return gunzipSync(this.bytes("gzip"));
    const made = packed(this.bytes("identity"), encoding);
    this.#forms[encoding] = made;
    return made;
  }

  /** Keeps it packed only, a fifth of the text: nearly every reader takes it so. Gives its bytes. */
  fold(): number {
    const { length } = this.bytes("gzip");
    delete this.#forms.identity;
    return length;
  }

  /** Strong, and another one for each encoding (RFC 9110, 8.8.3). */
  etag(encoding: Encoding): string {
    return `"${this.hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
  }
}

// Packed once and sent often: Brotli 5 is smaller than gzip at about the same cost.
function packed(bytes: Buffer, encoding: "gzip" | "br"): Buffer {
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
