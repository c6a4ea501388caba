import { localLabels, optionsOf } from "@/components/desk/editor/parts";
import { RadioField, TextField } from "@/components/desk/form/fields";
import { LocalField } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { BegunFrom, ClaimEditor } from "@/domain/desk/claim-editor";
import { UI_LANGS } from "@/domain/vocabulary";

type Props = Context & {
  claim?: Pick<ClaimEditor, "text" | "kind" | "lang" | "asOf">;
  printedIn?: string;
} & {
  /** The printed sentence that a new claim is made from. */
  from?: BegunFrom;
};

/** The languages that a claim's words are written in beside those of the interface: its own first. */
const otherLanguages = (text: Readonly<Record<string, string>> = {}): string[] =>
  Object.keys(text).filter((one) => !UI_LANGS.some((own) => own === one));

/** What a claim says: its words in each language, its kind, the day it is about. */
export function ClaimFields({ claim, printedIn, from, lang, t }: Props) {
  const words = t.claimDesk;
  const begun = claim?.text ?? (from ? { [from.lang]: from.words } : undefined);
  return (
    <>
      <LocalField
        name="text"
        labels={localLabels({ t, lang }, words.text, otherLanguages(begun))}
        value={begun}
        rows={2}
      />
      <RadioField
        name="kind"
        label={words.kind}
        value={claim?.kind ?? "factual"}
        options={optionsOf(t.vocabulary.claimKind)}
      />
      <div className="two">
        <TextField
          name="lang"
          label={words.lang}
          hint={words.langHint}
          value={claim?.lang ?? printedIn ?? from?.lang ?? lang}
          className="mono"
        />
        <TextField
          name="asOf"
          label={words.asOf}
          hint={words.asOfHint}
          value={claim?.asOf}
          className="mono"
        />
      </div>
    </>
  );
}
