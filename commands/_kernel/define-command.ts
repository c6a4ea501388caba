import "server-only";
import type { z } from "zod";
import { database, type Reader, type Tx } from "@/db/client";
import { appendLog } from "@/db/log";
import { endLapsedSuspensions } from "@/db/suspensions";
import { QueueFull } from "@/db/write-queue";
import type { Member } from "@/domain/access/actor";
import type { Policy } from "@/domain/access/policies";
import type { Json } from "@/domain/canonical-json";
import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";
import { noteAuthors } from "./authorship";
import { earlierAnswer, rememberAnswer, type Sending, sendingOf } from "./once";
import { isStillSignedIn } from "./still-signed-in";
import { freshId, type World, world } from "./world";
import { refusalsOf } from "./zod-refusals";

/** What a command's step gives back: the value for the caller, and what the log is told. */
export type Outcome<V> = {
  value: V;
  /** What was acted upon (an id) and the particulars: ids, hashes, states; never words of others. */
  log: { subject: string; body: { readonly [key: string]: Json } };
  /** Records (quotes, claims) whose content the actor changed: makes the actor an author of the next edition. */
  edited?: readonly string[];
};

export type Step<S, I, P = undefined> = {
  subject: S;
  actor: Member;
  input: I;
  prepared: P;
  now: string;
  newId: () => string;
  random: World["random"];
};

export type CommandDefinition<Schema extends z.ZodType, S, V, P> = {
  /** `noun.verb`; the log's action. */
  name: string;
  input: Schema;
  /**
   * What takes long: done before the transaction, and given to the step. What it reads of tables either never changes,
   * or the step asks whether it still stands.
   */
  prepare?: (input: z.output<Schema>, actor: Member) => Promise<Result<P>>;
  /** Loads what the command acts on, inside the transaction; null when there is no such thing. */
  subject: (tx: Reader, input: z.output<Schema>, actor: Member) => Promise<S | null>;
  policy: Policy<S, z.output<Schema>>;
  run: (tx: Tx, step: Step<S, z.output<Schema>, P>) => Promise<Result<Outcome<V>>>;
  /** The value holds a secret: it is given once and kept nowhere, not even for a form that is sent twice. */
  isSecret?: boolean;
};

/** What a call of a command may set besides its input; `key` is that of the form, to have one effect only. */
export type CallOptions = Partial<World> & { key?: string };

export type Command<V> = {
  readonly commandName: string;
  readonly input: z.ZodType;
  /** Refuses by value; throws only on faults of ours. A refusal leaves nothing written. */
  execute(actor: Member, raw: unknown, options?: CallOptions): Promise<Result<V>>;
};

class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super("refused");
  }
}

/**
 * The one door for writes: parse, prepare (for who may), load the subject, ask the policy, act, append the log
 * entry, commit; all of it in one transaction after what is prepared.
 */
export function defineCommand<Schema extends z.ZodType, S, V, P = undefined>(
  definition: CommandDefinition<Schema, S, V, P>,
): Command<V> {
  return {
    commandName: definition.name,
    input: definition.input,
    async execute(actor, raw, options) {
      const parsed = definition.input.safeParse(raw);
      if (!parsed.success) return refuse(...refusalsOf(parsed.error));
      const { now, random, key } = { ...world, ...options };
      const sending = key === undefined ? undefined : sendingOf(actor.id, key, definition.name, parsed.data);
      if (sending === null) return refuse({ kind: "invalid", rule: "form-key" });
      const asked = { actor, input: parsed.data, now: now() };
      try {
        const prepared = await preparedFor(definition, asked, sending);
        const step = { ...asked, prepared, newId: () => freshId(random), random, sending };
        return ok(await write(definition, { ...step, now: now() }));
      } catch (error) {
        if (error instanceof Refused) return refuse(...error.refusals);
        if (error instanceof QueueFull) return refuse({ kind: "limited", rule: "queue-full" });
        throw error;
      }
    },
  };
}

type Asked<I> = { actor: Member; input: I; now: string };

/** What takes long is done for who may ask for it, and not again for a form that was sent before. */
async function preparedFor<Schema extends z.ZodType, S, V, P>(
  definition: CommandDefinition<Schema, S, V, P>,
  asked: Asked<z.output<Schema>>,
  sending: Sending | undefined,
): Promise<P> {
  const { reader } = await database();
  const isKnown = sending !== undefined && (await earlierAnswer(reader, sending)) !== null;
  if (!definition.prepare || isKnown) return undefined as P;
  await subjectFor(definition, reader, asked);
  const prepared = await definition.prepare(asked.input, asked.actor);
  if (!prepared.ok) throw new Refused(prepared.refusals);
  return prepared.value;
}

/** What the command acts on, for who may do it; refused otherwise. */
async function subjectFor<Schema extends z.ZodType, S, V, P>(
  { subject: load, policy }: CommandDefinition<Schema, S, V, P>,
  reader: Reader,
  { actor, input, now }: Asked<z.output<Schema>>,
): Promise<S> {
  const subject = await load(reader, input, actor);
  if (subject === null) throw new Refused([{ kind: "missing", rule: "unknown" }]);
  const refusal = policy(actor, subject, input, now);
  if (refusal) throw new Refused([refusal]);
  return subject;
}

const MOST_TRIES = 3;
/** How the database says that an id is taken: by the key itself, or by the guard of a row that is kept. */
const TAKEN = ["SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_TRIGGER"];

type Call<S, I, P> = Omit<Step<S, I, P>, "subject"> & { sending: Sending | undefined };

/** A random id may be taken already: the transaction is then run anew, with new ids. */
async function write<Schema extends z.ZodType, S, V, P>(
  definition: CommandDefinition<Schema, S, V, P>,
  step: Call<S, z.output<Schema>, P>,
): Promise<V> {
  const { queue } = await database();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await queue.write((tx) => once(definition, tx, step));
    } catch (error) {
      if (attempt === MOST_TRIES || !TAKEN.some((code) => hasCode(error, code))) throw error;
    }
  }
}

/** Whether the database refused for this reason, however deep it stands in the chain of causes. */
function hasCode(error: unknown, code: string): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (("code" in at && at.code === code) || ("extendedCode" in at && at.extendedCode === code)) return true;
  }
  return false;
}

/** A form that was sent before has no second effect: it gets the answer it got. */
async function once<Schema extends z.ZodType, S, V, P>(
  definition: CommandDefinition<Schema, S, V, P>,
  tx: Tx,
  { sending, ...step }: Call<S, z.output<Schema>, P>,
): Promise<V> {
  if (!(await isStillSignedIn(tx, step.actor))) {
    throw new Refused([{ kind: "forbidden", rule: "session-ended" }]);
  }
  const earlier = sending ? await earlierAnswer(tx, sending) : null;
  if (earlier && "refusal" in earlier) throw new Refused([earlier.refusal]);
  if (earlier) return JSON.parse(earlier.answer) as V;
  const value = await perform(definition, tx, step);
  if (sending) {
    await rememberAnswer(tx, sending, definition.isSecret ? null : JSON.stringify(value), step.now);
  }
  return value;
}

async function perform<Schema extends z.ZodType, S, V, P>(
  definition: CommandDefinition<Schema, S, V, P>,
  tx: Tx,
  step: Omit<Step<S, z.output<Schema>, P>, "subject">,
): Promise<V> {
  const { name, run } = definition;
  const { actor, now } = step;
  await endLapsedSuspensions(tx, now);
  const subject = await subjectFor(definition, tx, step);
  const result = await run(tx, { ...step, subject });
  if (!result.ok) throw new Refused(result.refusals);
  const { value, log, edited } = result.value;
  await noteAuthors(tx, edited ?? [], actor.id, now);
  await appendLog(tx, { at: now, actor: actor.id, action: name, ...log });
  return value;
}
