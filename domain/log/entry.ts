import { canonicalJson, type Json } from "@/domain/canonical-json";
import { sha256 } from "@/domain/hash";

/** One line of the audit log. `at` is an instant in ISO 8601 UTC; `body` holds integers and strings only. */
export type LogEntry = {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  body: { readonly [key: string]: Json };
};

const LEAF = new Uint8Array([0]);

/** Leaf hash of an entry: SHA-256(0x00 ‖ JCS(entry)), RFC 9162 section 2.1 over RFC 8785; 32 bytes. */
export function leafHash({ seq, at, actor, action, subject, body }: LogEntry): Uint8Array {
  return sha256(LEAF, canonicalJson({ seq, at, actor, action, subject, body }));
}
