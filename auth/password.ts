import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { ok, type Result, refuse } from "@/domain/refusal";

// argon2id is the library's default algorithm; its enum cannot be named under isolated modules.
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
const MOST_AT_ONCE = 2;
const SHORTEST = 15;
const LONGEST = 128;

const COMMON = new Set([
  "passwordpassword",
  "password12345678",
  "123456789012345",
  "1234567890123456",
  "12345678901234567890",
  "qwertyuiopasdfgh",
  "qwertyuiopasdfghjkl",
  "qwertyuiopasdfghjklzxcvbnm",
  "abcdefghijklmnop",
  "abcdefghijklmnopqrstuvwxyz",
  "correcthorsebatterystaple",
  "correct horse battery staple",
  "iloveyouiloveyou",
  "letmeinletmeinletmein",
  "administrator123",
  "changemechangeme",
]);

let running = 0;
const waiting: (() => void)[] = [];

/** 64 MB each: more than two at once would take the memory of the documents. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The password exactly as given, or why it cannot be one. */
export function checkedPassword(password: string): Result<string> {
  const length = [...password].length;
  const bad = (rule: string, params = {}) => refuse({ kind: "invalid", rule, field: "password", params });
  if (length < SHORTEST) return bad("password-short", { minimum: SHORTEST });
  if (length > LONGEST) return bad("password-long", { maximum: LONGEST });
  const isOneLetter = new Set(password).size < 3;
  return isOneLetter || COMMON.has(password.toLowerCase()) ? bad("password-common") : ok(password);
}

/** A PHC string. Never call it inside a transaction: it takes about 150 ms. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

const STORED_COST = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$/;

/** Whether the stored hash was made at a lower cost than today's. */
export function isOutdated(stored: string): boolean {
  const [, memory = 0, time = 0, lanes = 0] = (STORED_COST.exec(stored) ?? []).map(Number);
  return memory < COST.memoryCost || time < COST.timeCost || lanes < COST.parallelism;
}

let dummy: Promise<string> | undefined;

/** Whether the password fits; with no hash (no such account) it takes as long and says no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > LONGEST * 2) return false;
  dummy ??= hashPassword("no account has this password");
  const against = stored?.startsWith("$argon2id$") ? stored : await dummy;
  const fits = await inTurn(() => verify(against, password));
  return fits && against === stored;
}
