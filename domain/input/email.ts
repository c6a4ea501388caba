import { z } from "zod";

const SHAPE = /^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

/**
 * The e-mail address as it is stored and compared (trimmed spaces, small letters), or null where it is none.
 * ASCII only, so that no look-alike of `@` or of a letter can pass for another address.
 */
export function normalEmail(text: string): string | null {
  const email = text.replace(/^ +| +$/g, "").toLowerCase();
  return email.length <= 254 && SHAPE.test(email) && !email.includes("..") ? email : null;
}

/** An e-mail address as input: the normal form; refuses with `email_malformed`. */
export const emailField = z.string({ error: "wrong_type" }).transform((text, context) => {
  const email = normalEmail(text);
  if (email !== null) return email;
  context.addIssue({ code: "custom", message: "email_malformed" });
  return z.NEVER;
});
