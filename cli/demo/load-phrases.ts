import { addPhrase } from "@/commands/add-phrase";
import { dividePhrases } from "@/commands/divide-phrases";
import { namePhrase } from "@/commands/name-phrase";
import { assignPhrase } from "@/commands/place-phrase";
import { database } from "@/db/client";
import { askedProposal, phrasingOf, printingsOf } from "@/db/phrases";
import type { Member } from "@/domain/access/actor";
import { stretchesOf } from "@/domain/phrases/phrasing";
import { proposalHash, proposalTo } from "@/domain/phrases/propose";
import type { Case } from "./case";
import type { Desk } from "./desk";

type Phrasing = Case["phrasings"][number];

/** Divides quotes as a desk does: what the rules propose is confirmed, then put right where the case has it otherwise. */
export async function loadPhrases(desk: Desk, author: Member, record: Case): Promise<void> {
  for (const phrasing of record.phrasings) {
    const quote = desk.id("quote", phrasing.quote);
    await divide(desk, author, quote, desk.id("attestation", phrasing.base));
    await putRight(desk, author, quote, phrasing);
    for (const [at, name] of phrasing.names.entries()) {
      const { version, phrases } = await standing(quote);
      await desk.act(namePhrase, author, { quote, version, phrase: phrases[at], name });
    }
  }
}

async function standing(quote: string) {
  const { reader } = await database();
  const printings = await printingsOf(reader, quote);
  const { version, phrasing } = await phrasingOf(reader, quote, printings);
  return { version, phrasing, printings, phrases: phrasing.phrases.map((one) => one.id) };
}

async function divide(desk: Desk, author: Member, quote: string, base: string): Promise<void> {
  const { version, phrasing, printings } = await standing(quote);
  const { reader } = await database();
  const asked = await askedProposal(reader, quote, { printings, phrasing, base });
  if (!asked) throw new Error("the case divides after no base");
  await desk.act(dividePhrases, author, { quote, version, base, hash: proposalHash(proposalTo(asked)) });
}

async function putRight(desk: Desk, author: Member, quote: string, { says }: Phrasing): Promise<void> {
  for (const { attestation: name, phrase, text } of says) {
    const attestation = desk.id("attestation", name);
    const { version, phrasing, printings, phrases } = await standing(quote);
    const start = printings.find((one) => one.id === attestation)?.exact.indexOf(text) ?? -1;
    if (start < 0) throw new Error(`the case divides words that ${name} does not have`);
    const isSaid = stretchesOf(phrasing, attestation).some(
      (one) => one.start === start && one.exact === text && one.phrases.join() === phrases[phrase - 1],
    );
    if (isSaid) continue;
    const stretch = { quote, version, attestation, start, end: start + text.length };
    const id = phrases[phrase - 1];
    if (id === undefined) await desk.act(addPhrase, author, stretch);
    else await desk.act(assignPhrase, author, { ...stretch, phrases: [id] });
  }
}
