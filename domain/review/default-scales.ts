import type { ScaleDefinition } from "./scales";

/**
 * The scales every desk starts with (attribution and wording are fixed; veracity may be replaced by the
 * desk). "Not checked" is the absence of a review, so no scale has it.
 */
const attribution: ScaleDefinition = {
  axis: "attribution",
  version: 1,
  ratings: [
    {
      key: "verified_primary",
      standing: "holds",
      ordinal: 5,
      label: { en: "Verified at the source", it: "Verificata alla fonte" },
      definition: {
        en: "A recording, an official transcript or the speaker’s own publication holds the words.",
        it: "Una registrazione, una trascrizione ufficiale o una pubblicazione di chi parla contiene le parole.",
      },
    },
    {
      key: "corroborated",
      standing: "holds",
      ordinal: 4,
      label: { en: "Corroborated", it: "Corroborata" },
      definition: {
        en: "At least two independent reports of different publishers give the words to this speaker.",
        it: "Almeno due resoconti indipendenti di editori diversi attribuiscono le parole a questa persona.",
      },
    },
    {
      key: "single_source",
      standing: "part",
      ordinal: 3,
      label: { en: "Single source", it: "Fonte unica" },
      definition: {
        en: "One report gives the words to this speaker; every other printing seen goes back to it.",
        it: "Un solo resoconto attribuisce le parole a questa persona; ogni altra stampa vista risale a esso.",
      },
    },
    {
      key: "disputed",
      standing: "part",
      ordinal: 2,
      label: { en: "Disputed", it: "Contesa" },
      definition: {
        en: "Reports of similar weight disagree, or the speaker denies having said it.",
        it: "Resoconti di pari peso si contraddicono, oppure chi avrebbe parlato lo nega.",
      },
    },
    {
      key: "misattributed",
      standing: "fails",
      ordinal: 1,
      label: { en: "Misattributed", it: "Attribuita a torto" },
      definition: {
        en: "The words were said, but by somebody else.",
        it: "Le parole sono state dette, ma da un’altra persona.",
      },
    },
    {
      key: "fabricated",
      standing: "fails",
      ordinal: 0,
      label: { en: "Fabricated", it: "Inventata" },
      definition: {
        en: "The evidence shows that the words were made up.",
        it: "Le prove mostrano che le parole sono state inventate.",
      },
    },
    {
      key: "unverifiable",
      standing: "open",
      label: { en: "Unverifiable", it: "Non verificabile" },
      definition: {
        en: "Searched for and not found: nothing settles whether it was said.",
        it: "Cercata e non trovata: nulla permette di stabilire se sia stata detta.",
      },
    },
  ],
};

const wording: ScaleDefinition = {
  axis: "wording",
  version: 1,
  ratings: [
    {
      key: "verbatim",
      standing: "holds",
      ordinal: 6,
      label: { en: "Verbatim", it: "Alla lettera" },
      definition: {
        en: "The same words as the original, in the original language.",
        it: "Le stesse parole dell’originale, nella lingua originale.",
      },
    },
    {
      key: "faithful_translation",
      standing: "holds",
      ordinal: 5,
      label: { en: "Faithful translation", it: "Traduzione fedele" },
      definition: {
        en: "A translation that keeps the sense of what it translates.",
        it: "Una traduzione che conserva il senso di ciò che traduce.",
      },
    },
    {
      key: "condensed_fairly",
      standing: "part",
      ordinal: 4,
      label: { en: "Condensed, fairly", it: "Abbreviata, con lealtà" },
      definition: {
        en: "Shortened without changing what was meant.",
        it: "Accorciata senza cambiare ciò che si voleva dire.",
      },
    },
    {
      key: "paraphrase",
      standing: "part",
      ordinal: 3,
      label: { en: "Paraphrase", it: "Parafrasi" },
      definition: {
        en: "The sense in other words; not a quotation, whatever the marks say.",
        it: "Il senso con altre parole; non è una citazione, qualunque cosa dicano le virgolette.",
      },
    },
    {
      key: "altered_minor",
      standing: "part",
      ordinal: 2,
      label: { en: "Altered, minor", it: "Alterata, in modo lieve" },
      definition: {
        en: "Words were changed, cut or added; a reader is not misled on the main point.",
        it: "Parole cambiate, tagliate o aggiunte; chi legge non è ingannato sul punto principale.",
      },
    },
    {
      key: "altered_material",
      standing: "fails",
      ordinal: 1,
      label: { en: "Altered, material", it: "Alterata, in modo sostanziale" },
      definition: {
        en: "Words were changed, cut or added so that the sense is another.",
        it: "Parole cambiate, tagliate o aggiunte in modo che il senso è un altro.",
      },
    },
    {
      key: "mistranslated",
      standing: "fails",
      ordinal: 1,
      label: { en: "Mistranslated", it: "Tradotta male" },
      definition: {
        en: "The translation says something the words translated do not say.",
        it: "La traduzione dice qualcosa che le parole tradotte non dicono.",
      },
    },
    {
      key: "out_of_context",
      standing: "fails",
      ordinal: 1,
      label: { en: "Out of context", it: "Fuori contesto" },
      definition: {
        en: "The words stand, but what surrounded them changes their sense.",
        it: "Le parole sono quelle, ma ciò che le circondava ne cambia il senso.",
      },
    },
    {
      key: "cannot_compare",
      standing: "open",
      label: { en: "Cannot be compared", it: "Non confrontabile" },
      definition: {
        en: "Nothing nearer to the words spoken was found to compare it with.",
        it: "Non si è trovato nulla di più vicino alle parole dette con cui confrontarla.",
      },
    },
  ],
};

const veracity: ScaleDefinition = {
  axis: "veracity",
  version: 1,
  ratings: [
    {
      key: "true",
      standing: "holds",
      ordinal: 5,
      label: { en: "True", it: "Vero" },
      definition: {
        en: "The evidence supports it and nothing of weight is left out.",
        it: "Le prove lo sostengono e non manca nulla di rilevante.",
      },
    },
    {
      key: "mostly_true",
      standing: "holds",
      ordinal: 4,
      label: { en: "Mostly true", it: "In gran parte vero" },
      definition: {
        en: "The evidence supports the main point; a detail is off or missing.",
        it: "Le prove sostengono il punto principale; un dettaglio è inesatto o manca.",
      },
    },
    {
      key: "half_true",
      standing: "part",
      ordinal: 3,
      label: { en: "Half true", it: "Vero a metà" },
      definition: {
        en: "One part is supported by the evidence and another is not.",
        it: "Una parte è sostenuta dalle prove e un’altra no.",
      },
    },
    {
      key: "misleading",
      standing: "part",
      ordinal: 2,
      label: { en: "Misleading", it: "Fuorviante" },
      definition: {
        en: "Accurate pieces put together so that a reader concludes something untrue.",
        it: "Elementi esatti messi insieme in modo che chi legge ne tragga una conclusione non vera.",
      },
    },
    {
      key: "mostly_false",
      standing: "fails",
      ordinal: 1,
      label: { en: "Mostly false", it: "In gran parte falso" },
      definition: {
        en: "The evidence contradicts the main point; a detail holds.",
        it: "Le prove contraddicono il punto principale; un dettaglio regge.",
      },
    },
    {
      key: "false",
      standing: "fails",
      ordinal: 0,
      label: { en: "False", it: "Falso" },
      definition: { en: "The evidence contradicts it.", it: "Le prove lo contraddicono." },
    },
    {
      key: "unproven",
      standing: "open",
      label: { en: "Unproven", it: "Non provato" },
      definition: {
        en: "The evidence found does not settle it either way.",
        it: "Le prove trovate non bastano a deciderlo in un senso o nell’altro.",
      },
    },
  ],
};

/** The shipped scales, one per axis. */
export const DEFAULT_SCALES: readonly ScaleDefinition[] = [attribution, wording, veracity];
