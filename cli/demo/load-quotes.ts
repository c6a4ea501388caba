import { addDerivation } from "@/commands/add-derivation";
import { addVariance } from "@/commands/add-variance";
import { attachPrinting } from "@/commands/attach-printing";
import { createQuote } from "@/commands/create-quote";
import { linkQuotes } from "@/commands/link-quotes";
import type { Member } from "@/domain/access/actor";
import { readEdtf } from "@/domain/dates/read-edtf";
import { ARTICLE, type Case, type CaseAttestation, type CaseRole } from "./case";
import type { Desk } from "./desk";

/** Quotes with all their printings, derivations, variances and links. */
export async function loadQuotes(desk: Desk, author: Member, record: Case): Promise<void> {
  for (const quote of record.quotes) {
    await loadQuote(desk, author, record, quote);
    const printings = record.attestations.filter((one) => one.quote === quote.id);
    // The article's printing leads: it is where the reader meets the words.
    const leading = printings.find((one) => one.source === ARTICLE) ?? printings[0];
    const order = [...printings].sort((a, b) => Number(b === leading) - Number(a === leading));
    for (const printing of order) {
      await attach(desk, author, record, printing, quote.originalAttestation === printing.id);
    }
  }
  await loadGraph(desk, author, record);
}

/** The title held on the day: the newest of those whose dates hold it. */
export function roleOn(roles: readonly CaseRole[], day: string): CaseRole | undefined {
  const bound = (edtf: string | undefined, end: "earliest" | "latest") => {
    const read = edtf === undefined ? null : readEdtf(edtf);
    return read?.ok ? read.value[end] : undefined;
  };
  return roles.findLast(({ from, until, asOf }) => {
    if (asOf !== undefined) return asOf === day;
    const [first, last] = [bound(from, "earliest"), bound(until, "latest")];
    return first !== undefined && first <= day && (last === undefined || day <= last);
  });
}

async function loadQuote(
  desk: Desk,
  author: Member,
  record: Case,
  quote: Case["quotes"][number],
): Promise<void> {
  const occasion = record.occasions.find((one) => one.id === quote.occasion);
  const day = occasion?.date.slice(0, 10) ?? "";
  const isMeeting = quote.occasion === "o-meeting";
  const made = await desk.act(createQuote, author, {
    speakers: quote.speakers.map((id) => {
      const role = roleOn(record.speakers.find((one) => one.id === id)?.roles ?? [], day);
      const { title, from, until, asOf } = role ?? {};
      return {
        speaker: desk.id("speaker", id),
        part: quote.speakers.length > 1 ? "joint" : "speaker",
        ...(title
          ? {
              role: {
                title,
                ...(from ? { from } : {}),
                ...(until ? { until } : {}),
                ...(asOf ? { asOf } : {}),
              },
            }
          : {}),
      };
    }),
    occasion: desk.id("occasion", quote.occasion),
    date: occasion?.date,
    dateBasis: isMeeting ? "inferred" : "stated",
    dateNote: isMeeting
      ? "The article says “domenica”; agency reports date the meeting to Sunday 16 April 2023."
      : undefined,
    originalLang: quote.originalLanguage,
    original: quote.originalFound ? "found" : "not_found",
    note: quote.note,
  });
  desk.name("quote", quote.id, made.quote);
}

async function attach(
  desk: Desk,
  author: Member,
  record: Case,
  printing: CaseAttestation,
  isOriginal: boolean,
): Promise<void> {
  const text = record.sources.find((one) => one.id === printing.source)?.excerpt ?? "";
  const start = text.indexOf(printing.text);
  const { translator } = printing;
  const made = await desk.act(attachPrinting, author, {
    quote: desk.id("quote", printing.quote),
    capture: desk.id("capture", printing.source),
    start,
    end: start + printing.text.length,
    exact: printing.text,
    lang: printing.language,
    form: printing.form,
    relation: printing.relation,
    translator: translator?.name,
    translatorBasis: translator && (translator.certainty === "stated" ? "stated" : "inferred"),
    attribution: printing.attribution?.text,
    speakersAsPrinted: (printing.speakerAsPrinted ?? []).map((id) => desk.id("speaker", id)),
    elisions: printing.elisions?.map(({ after, ...cut }) => ({ ...cut, behind: after })),
    note: printing.note === undefined ? undefined : { en: printing.note },
    isOriginal,
  });
  desk.name("attestation", printing.id, made.attestation);
}

const basisOf = ({ basis, confidence }: Case["derivations"][number]) => {
  if (/\bidentical\b/i.test(basis)) return "identical_text";
  return confidence === "stated" ? "statement" : "judgement";
};

async function loadGraph(desk: Desk, author: Member, record: Case): Promise<void> {
  const quoteOf = (attestation: string) =>
    desk.id("quote", record.attestations.find((one) => one.id === attestation)?.quote ?? "");
  const ends = ({ from, to }: { from: string; to: string }) => ({
    quote: quoteOf(from),
    from: desk.id("attestation", from),
    to: desk.id("attestation", to),
  });
  for (const link of record.derivations) {
    const { kind, confidence, basis, ofUtterance = false } = link;
    await desk.act(addDerivation, author, {
      ...{ ...ends(link), kind, confidence, ofUtterance },
      ...{ basis: basisOf(link), note: { en: basis } },
    });
  }
  for (const one of record.variances) {
    const { category, scope, before, after, explanation, undetermined, materiality } = one;
    await desk.act(addVariance, author, {
      ...{ ...ends(one), category, scope, before, after, note: explanation },
      materiality: undetermined ? "undetermined" : materiality,
    });
  }
  for (const { from, to, kind, basis } of record.quoteRelations) {
    await desk.act(linkQuotes, author, {
      quote: desk.id("quote", from),
      to: desk.id("quote", to),
      kind,
      note: basis,
    });
  }
}
