import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { count, desc, eq } from "drizzle-orm";
import { fillDemo } from "@/cli/demo/fill";
import { showProgress } from "@/cli/demo/progress";
import { storeCitations } from "@/db/citations";
import { adoptDatabase, type Database, openDatabase, type Tx } from "@/db/client";
import { bodyText, sealEdition } from "@/db/editions";
import { appendLog } from "@/db/log";
import { migrateDatabase } from "@/db/migrate";
import { foldIntoFile } from "@/db/prepare";
import { members } from "@/db/schema/member";
import { renderedCitations } from "@/db/schema/projection";
import { approvals, editions, proposals } from "@/db/schema/publishing";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { sha256Hex } from "@/domain/hash";
import { newId } from "@/domain/ids";
import { renderEdition, settings } from "@/upkeep/render-edition";

const SITE = {
  baseUrl: "http://localhost:3000",
  siteName: "Attesto",
  deskName: "Attesto",
  licence: "https://creativecommons.org/licenses/by/4.0/",
};
const PRINTINGS = 4;
const AT_ONCE = 100;

/** The n-th id of a kind: the same in every run, so that a bench can be repeated. */
const idOf = (kind: string, n: number): string =>
  newId(() => new Uint8Array(createHash("sha256").update(`${kind} ${n}`).digest().subarray(0, 8)));

const SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sta", "tri", "vo", "za"];
/** The n-th word of the made-up language, 2,744 in all; the first ones are the most common. */
export const word = (n: number): string =>
  [n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196) % 14].map((at) => SYLLABLES[at]).join("");

/** Twenty words, common ones often and rare ones seldom, as in a language. */
const sentence = (n: number): string =>
  Array.from({ length: 20 }, (_, at) => {
    const random = createHash("sha256").update(`${n} ${at}`).digest().readUInt32BE() / 2 ** 32;
    return word(Math.floor(random ** 3 * 2_744));
  }).join(" ");

/** A database with the demo and `quotes` more published quotes of four printings each; kept between runs. */
export async function seeded(folder: string, quotes: number): Promise<Database> {
  const file = `${folder}/attesto.db`;
  if (!existsSync(file)) await fillDemo(`file:${file}`);
  const opened = await openDatabase(`file:${file}`);
  await migrateDatabase(opened);
  adoptDatabase(opened);
  const [known] = await opened.reader.select({ n: count() }).from(editions);
  if ((known?.n ?? 0) < quotes) await addQuotes(opened, quotes);
  return opened;
}

async function addQuotes(opened: Database, quotes: number): Promise<void> {
  const template = await templateOf(opened);
  const progress = showProgress("Seeding quotes");
  await opened.writerClient.execute("PRAGMA synchronous = OFF");
  for (let from = 0; from < quotes; from += AT_ONCE) {
    await opened.queue.write(async (tx) => {
      for (let n = from; n < Math.min(from + AT_ONCE, quotes); n += 1) await addQuote(tx, template, n);
    });
    progress.told("published", from + AT_ONCE);
  }
  progress.end();
  await opened.writerClient.execute("PRAGMA synchronous = FULL");
  await foldIntoFile(opened);
}

type Template = {
  body: QuoteBody;
  citations: (typeof renderedCitations.$inferSelect)[];
  author: string;
  approver: string;
};

/** A quote of the demo, cut to four printings, with its citations. */
async function templateOf(opened: Database): Promise<Template> {
  const rows = await opened.reader
    .select()
    .from(editions)
    .where(eq(editions.kind, "quote"))
    .orderBy(desc(editions.body));
  const edition = rows.find((row) => (JSON.parse(row.body) as QuoteBody).attestations.length >= PRINTINGS);
  const [author, approver] = await opened.reader.select({ id: members.id }).from(members);
  if (!edition || !author || !approver) throw new Error("the demo has no such quote");
  await renderEdition(opened, edition.id, settings(), SITE);
  const body = JSON.parse(edition.body) as QuoteBody;
  const leading = body.attestations.filter((one) => one.id === body.leading);
  const others = body.attestations.filter((one) => one.id !== body.leading).slice(0, PRINTINGS - 1);
  const kept = new Set([...leading, ...others].map((one) => one.id));
  const citations = await opened.reader
    .select()
    .from(renderedCitations)
    .where(eq(renderedCitations.edition, edition.id));
  const { originalAttestation, ...rest } = body;
  return {
    body: {
      ...rest,
      ...(originalAttestation && kept.has(originalAttestation) ? { originalAttestation } : {}),
      attestations: body.attestations.filter((one) => kept.has(one.id)),
      derivations: body.derivations.filter(({ from, to }) => kept.has(to) && (!from || kept.has(from))),
      variances: body.variances.filter(({ from, to }) => kept.has(to) && (!from || kept.has(from))),
    },
    citations: citations.filter(
      (one) => [body.leading, ""].includes(one.attestation) && one.subject !== "source",
    ),
    author: author.id,
    approver: approver.id,
  };
}

async function addQuote(tx: Tx, { body, citations, author, approver }: Template, n: number): Promise<void> {
  const id = idOf("quote", n);
  const words = sentence(n);
  const text = bodyText({
    ...body,
    id,
    claims: [],
    links: [],
    attestations: body.attestations.map((one) => ({ ...one, exact: `${words} ${one.exact}` })),
  });
  const hash = sha256Hex(text);
  const now = new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();
  const proposal = {
    ...{ id: idOf("proposal", n), record: id, kind: "quote" as const, number: 1, body: text, hash },
    ...{ state: "approved" as const, submittedBy: author, submittedAt: now, authors: [author] },
    ...{ needed: 1, change: "new" as const, version: 1 },
  };
  await tx.insert(proposals).values(proposal);
  await tx.insert(approvals).values({
    id: idOf("approval", n),
    proposal: proposal.id,
    hash,
    member: approver,
    decision: "approve",
    at: now,
  });
  const edition = idOf("edition", n);
  const sealing = { id: edition, proposal, change: "new" as const, note: null, approvals: 1 };
  const sealed = await sealEdition(tx, { ...sealing, salt: hash, now });
  const logged = { proposal: proposal.id, number: 1, hash, body: sealed.commitment };
  await appendLog(tx, { at: now, actor: approver, action: "edition.publish", subject: id, body: logged });
  await storeCitations(
    tx,
    { id: edition, record: id },
    citations.map((one) => ({ ...one, edition })),
    [],
  );
}
