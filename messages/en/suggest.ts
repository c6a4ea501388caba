import type { Reason } from "@/domain/derivation/suggestions/suggestion";
import { languageName } from "@/domain/text/languages";

/** A reason in words, for each rule. */
export type ReasonWords = { [R in Reason["rule"]]: (reason: Extract<Reason, { rule: R }>) => string };

const reasons: ReasonWords = {
  identical: () => "the words are identical",
  near: ({ percent }) => `${percent}% of the words stand in the same order in both`,
  named: ({ name, place }) =>
    ({
      credits: `its credits name ${name}`,
      translator: `its translation names ${name}`,
      attribution: `it gives the words as from ${name}`,
      beside: `${name} is named beside the words`,
    })[place],
  same_writer: ({ name }) => `${name} wrote both`,
  language: ({ lang }) => `it says that it heard the words in ${languageName(lang, "en")}`,
  heard: () => "it names no other source, and that printing stands for the words spoken",
  readout: () => "it names no other source, and that printing is the account of the speaker’s side",
  elsewhere: () => "its source took words of other quotes from there",
  alike: ({ percent }) => `${percent}% of numbers, names and subjects are the same in both languages`,
  later: ({ days }) => (days === 1 ? "printed a day later" : `printed ${days} days later`),
};

/** Where printings may come from: what software suggests and a person confirms. */
export const suggest = {
  title: "Where printings come from",
  lead: "Suggested from wording, credits, dates and languages, the best reasons first. Nothing counts until you confirm it.",
  count: (n: number) => (n === 1 ? "1 suggested origin" : `${n} suggested origins`),
  none: "Nothing is suggested.",
  list: "Suggested origins",
  recorded: "As recorded",
  recordedNote: "open a printing to say where it comes from, or to take a step back",
  reasons,
  heard: "as the words spoken",
  confirm: "Confirm",
  edit: "Edit first",
  dismiss: "No",
  confirmOf: (to: string, from: string) => `Confirm: ${to} comes from ${from}`,
  editOf: (to: string, from: string) => `Edit first: ${to} from ${from}`,
  dismissOf: (to: string, from: string) => `No: ${to} does not come from ${from}`,
  keys: { rows: "next, previous", confirm: "confirm the marked one", dismiss: "no to the marked one" },
};
