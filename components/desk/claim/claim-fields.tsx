import { localLabels, optionsOf } from "@/components/desk/editor/parts";
import { RadioField, TextField } from "@/components/desk/form/fields";
import { LocalField } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { ClaimEditor } from "@/domain/desk/claim-editor";

type Props = Context & {
  claim?: Pick<ClaimEditor, "text" | "kind" | "lang" | "asOf">;
  printedIn?: string;
} & {
  /** The printed sentence that a new claim is made from. */
  from?: { words: string; lang: string };
};

/** What a claim says: its words in each language, its kind, the day it is about. */
export function ClaimFields({ claim, printedIn, from, lang, t }: Props) {
  const words = t.claimDesk;
  const begun = from ? { [from.lang]: from.words } : undefined;
  return (
    <>
      <LocalField
        name="text"
        labels={localLabels({ t, lang }, words.text)}
        value={claim?.text ?? begun}
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
