/** A part of a text of the house; `id` is its place on the page. */
export type HousePart = {
  id: string;
  title: string;
  paragraphs: readonly string[];
  link?: { href: string; words: string };
};

/** A text of the house: how verdicts are made, who stands behind them, what may be done with them. */
export type HouseText = { title: string; subtitle: string; parts: readonly HousePart[] };

const method: HouseText = {
  title: "How verdicts are made",
  subtitle:
    "Three questions, answered apart, each by more than one person, and nothing taken back in silence.",
  parts: [
    {
      id: "record",
      title: "What a record is",
      paragraphs: [
        "A record begins with words that people pass on. We look for every printing of them that we can find, keep a copy of each source, and write down what it prints, letter by letter. Nothing in quoted words is mended: slips, quotation marks and cuts stay as they are.",
        "Then we answer three questions. They are never added up into one grade, for a sentence may be truly said and wrongly printed, or rightly printed and false.",
      ],
    },
    {
      id: "attribution",
      title: "Did they say it?",
      paragraphs: [
        "We ask who gives the words to whom, and how many reports are independent of each other: ten papers that reprint one agency are one report. An attribution can only be called verified when a recording, a transcript or the speaker’s own publication is among the printings; corroborated, when two publishers report it independently. Where we say that words are misattributed, made up or beyond verification, the searches we made stand on the page.",
      ],
    },
    {
      id: "wording",
      title: "Are these the words?",
      paragraphs: [
        "Each printing is judged for itself, against what stands nearest to the words spoken. Words are compared within one language only; between languages we compare the sense. Every difference is classed and weighed, and the page shows where on the way it entered.",
      ],
    },
    {
      id: "veracity",
      title: "Is it true?",
      paragraphs: [
        "Only what can be checked is rated; opinions and wishes are not. A claim is put in neutral words that can be understood without the quote. Its verdict needs at least one piece of evidence of which we keep a copy, and one sentence that stands alone. What speaks for it and what speaks against it are both shown, and where we found nothing the page says so.",
        "A verdict that goes against a living person is published only after that person was asked for comment, or with the reason why not on record.",
      ],
    },
    {
      id: "unknown",
      title: "What we do not know",
      paragraphs: [
        "“Not known” is an answer: an original that was not found, a date that is uncertain, a search that led nowhere are recorded as such. What has not been checked has no verdict at all; “not checked” is not a rating. A date, a title or a translator’s name says where it comes from: stated by the source, carried over from another, or inferred by us.",
      ],
    },
    {
      id: "eyes",
      title: "Four eyes",
      paragraphs: [
        "Nobody publishes alone. Whoever worked on a record cannot approve it, and who approves must have opened every piece of its evidence. An approval is given to the exact text: one changed letter, and it is void. A retraction, and a verdict against a living person, need two approvals. The software holds to this for every role, the administrator’s too, and the database refuses what would go round it.",
        "Software may propose: it finds quotations in an article and names their speakers. Nothing that software found is public until a person has confirmed it.",
      ],
    },
    {
      id: "corrections",
      title: "Corrections",
      paragraphs: [
        "What was public stays reachable. Each state of a record is a numbered edition with an address of its own that never changes. Where we were wrong, a new edition says what changed and why; it stands on the page, under the words, and in the list of corrections.",
        "A correction mends what was wrong. A clarification mends what could be misunderstood. An update adds what came to light since. A retraction takes the whole record back: its page stays and says why, its former editions stay readable, and its exports are gone. In an emergency an editor can take a record out of sight at once; the page says so, and unless a second person confirms it within 24 hours the record is shown again.",
      ],
      link: { href: "/corrections", words: "All corrections" },
    },
    {
      id: "log",
      title: "A log that cannot be rewritten unseen",
      paragraphs: [
        "Every step is an entry in one list that can only grow. Its state is signed, so that whoever keeps a copy of the signature would see any later change. Each edition has its proof.",
      ],
      link: { href: "/log", words: "The log, and how to verify it" },
    },
    {
      id: "persons",
      title: "No score of persons",
      paragraphs: [
        "The page of a speaker counts what was checked. It is not a sample, and we make no average, no ranking and no grade of it.",
      ],
    },
  ],
};

const about: HouseText = {
  title: "About Attesto",
  subtitle: "“Attesto” is Italian for “I attest”.",
  parts: [
    {
      id: "why",
      title: "Why it exists",
      paragraphs: [
        "A minister speaks Chinese. An interpreter puts it into Russian, an agency into English, a site shortens it, a blog translates it once more. At the end stands a sentence between quotation marks that nobody said. In the case this record starts from, three dots took the place of the words “non-alignment and non-confrontation with third parties”, and the sentence came to mean something else.",
        "Attesto shows that way. It keeps apart whether somebody said it, whether these are the words, and whether it is true; and it shows who changed what on the way, as far as it can be known.",
      ],
    },
    {
      id: "how",
      title: "How these pages behave",
      paragraphs: [
        "They are documents. They work without scripts, set no cookies, load nothing from elsewhere and do not follow who reads them. They can be printed, archived and cited; each edition has a permanent address. Where a text is in another language it is marked as such, so that it is read out rightly.",
      ],
    },
    {
      id: "take",
      title: "What can be taken along",
      paragraphs: [
        "Every quote can be cited in the usual styles and taken as BibTeX, RIS, CSL-JSON, JSON-LD and as templates for Wikipedia; every claim as a ClaimReview. Add the ending to the address, or ask for the format in the request.",
      ],
      link: { href: "/licence", words: "What may be done with it" },
    },
    {
      id: "software",
      title: "The software",
      paragraphs: [
        "Attesto is free software that a desk runs on its own machine. Every desk keeps its own judgement and its own scale of verdicts; that nobody publishes alone and that nothing public disappears holds for all.",
      ],
      link: { href: "/method", words: "How verdicts are made" },
    },
  ],
};

const licence: HouseText = {
  title: "Licence",
  subtitle: "Ours may be used by everyone. What we quote belongs to others.",
  parts: [
    {
      id: "record",
      title: "Our words and data",
      paragraphs: [
        "Verdicts, sentences, notes, classifications and the data of the record may be copied, changed and published, for any purpose, if the source is named and changes are marked: Creative Commons Attribution 4.0 International. Naming the permanent address of the edition is enough.",
      ],
      link: { href: "https://creativecommons.org/licenses/by/4.0/", words: "CC BY 4.0" },
    },
    {
      id: "quoted",
      title: "The words of others",
      paragraphs: [
        "Quoted passages are shown because they are what is examined: no longer than that needs, with their source, as printed. They remain the property of their authors and publishers; our licence does not cover them.",
      ],
    },
    {
      id: "code",
      title: "The software",
      paragraphs: [
        "The code of Attesto is under the Apache License, Version 2.0. It comes with the file NOTICE, which names the works of others in it.",
      ],
      link: { href: "https://www.apache.org/licenses/LICENSE-2.0", words: "Apache License 2.0" },
    },
    {
      id: "notices",
      title: "Parts by others",
      paragraphs: [
        "Citations are formatted with citeproc-js, © 2009–2019 Frank Bennett, used under the Common Public Attribution License 1.0; its source is at github.com/juris-m/citeproc-js.",
        "Citation styles and locales are those of the Citation Style Language project, under Creative Commons Attribution-ShareAlike 3.0, by the authors named in each file.",
        "The typefaces are subsets of Source Serif 4 and Source Sans 3 (© Adobe) and of Noto Serif SC, Noto Naskh Arabic and Noto Serif Hebrew (© The Noto Project Authors), under the SIL Open Font License 1.1.",
      ],
    },
  ],
};

/** Texts of the house. */
export const house = {
  method,
  about,
  licence,
  scale: "The verdicts, and what each means",
  scaleNote: "The shape tells the question; how it is filled tells how the answer stands.",
  standing: {
    holds: "holds",
    part: "holds in part",
    fails: "does not hold",
    open: "not established",
  },
  kept: (desk: string) => `This record is kept by ${desk}.`,
};
