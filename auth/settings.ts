import { isIP } from "node:net";
import { z } from "zod";
import { siteAddress } from "@/domain/site-address";

export type AuthSettings = {
  /** What the session's cookie is sealed with. */
  secret: string;
  /** Scheme, host and port of this instance. */
  origin: string;
  isHttps: boolean;
  /** Addresses of the proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
};

const LEAST_SECRET_BYTES = 32;
const LEAST_DIFFERENT_CHARACTERS = 10;

const secret = z
  .string({ error: "AUTH_SECRET is missing: set it to 32 random bytes or more (openssl rand -base64 32)." })
  .refine((text) => Buffer.byteLength(text) >= LEAST_SECRET_BYTES, {
    error: `AUTH_SECRET is too short: ${LEAST_SECRET_BYTES} bytes or more (openssl rand -base64 32).`,
  })
  .refine((text) => new Set(text).size >= LEAST_DIFFERENT_CHARACTERS, {
    error: "AUTH_SECRET is easy to guess: use random bytes (openssl rand -base64 32).",
  });

const address = z.string().superRefine((text, context) => {
  const fault = addressFault(text);
  if (fault !== null) context.addIssue({ code: "custom", message: `ATTESTO_URL ${fault}` });
});

function addressFault(text: string): string | null {
  if (!URL.canParse(text)) return "is no address: write https://host.";
  const { protocol, hostname, pathname, search, hash, username, origin } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return "must begin with https://.";
  if (pathname !== "/" || search || hash || username) return `must be an origin alone: ${origin}.`;
  if (/^(127\.|\[::1\]$)/.test(hostname)) return "must say localhost for this machine, not its number.";
  // A cookie over plain http could be read on the way; this machine alone is no way.
  if (protocol === "http:" && hostname !== "localhost") return "must be https:// for all but localhost.";
  return null;
}

const proxies = z
  .array(
    z
      .string()
      .refine((one) => isIP(one) !== 0, { error: "TRUSTED_PROXIES must be IP addresses, by commas." }),
  )
  .readonly();

const shape = z.object({ secret, address, trustedProxies: proxies });

/** The settings of sign-in, or what is wrong with them, in sentences for the one who runs the instance. */
export function readAuthSettings(
  env: NodeJS.ProcessEnv = process.env,
): { ok: true; value: AuthSettings } | { ok: false; faults: string[] } {
  const parsed = shape.safeParse({
    secret: env.AUTH_SECRET || undefined,
    address: siteAddress(env),
    trustedProxies: (env.TRUSTED_PROXIES ?? "").split(/[\s,]+/).filter((one) => one !== ""),
  });
  if (!parsed.success) {
    return { ok: false, faults: [...new Set(parsed.error.issues.map((issue) => issue.message))] };
  }
  const { origin, protocol } = new URL(parsed.data.address);
  const { trustedProxies } = parsed.data;
  return {
    ok: true,
    value: { secret: parsed.data.secret, origin, isHttps: protocol === "https:", trustedProxies },
  };
}

/** The settings of sign-in; throws where they are wrong, so that nothing goes on without them. */
export function authSettings(env: NodeJS.ProcessEnv = process.env): AuthSettings {
  const read = readAuthSettings(env);
  if (!read.ok) throw new Error(read.faults.join(" "));
  return read.value;
}
