import { localLabels, optionsOf } from "@/components/desk/editor/parts";
import { CheckField, SelectField, TextField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import { wordsBehindCut } from "@/domain/attestation/cut-place";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { dirOf } from "@/domain/text/direction";

type Props = Context & { printing?: AttestationBody | undefined; sourceLang: string };

/** What is said of a printing besides its words. `sourceLang` is the language of its source. */
export function Particulars({ printing, sourceLang, lang, t }: Props) {
  const words = t.papers;
  return (
    <>
      <div className="two">
        <TextField
          name="lang"
          label={words.printLang}
          value={printing?.lang ?? sourceLang}
          className="mono"
        />
        <SelectField
          name="form"
          label={words.form}
          options={optionsOf(t.vocabulary.form)}
          value={printing?.form ?? "full"}
        />
        <SelectField
          name="relation"
          label={words.relation}
          options={optionsOf(t.vocabulary.relation)}
          value={printing?.relation ?? "translation"}
        />
        <CheckField
          name="machineTranslated"
          label={words.machine}
          isTicked={printing?.machineTranslated === true}
        />
        <TextField name="translator" label={words.translatorName} value={printing?.translator?.name} />
        <SelectField
          name="translatorBasis"
          label={words.translatorBasis}
          options={optionsOf(t.vocabulary.basis)}
          none={t.desk.choose}
          value={printing?.translator?.basis}
        />
      </div>
      <TextArea
        name="attribution"
        label={words.attribution}
        hint={words.attributionHint}
        value={printing?.attribution}
        className="q"
        lang={printing?.lang ?? sourceLang}
        rows={2}
      />
      <Elisions {...{ printing, sourceLang, t }} />
      <SpeakersAsPrinted {...{ printing, t }} />
      <LocalField
        name="note"
        labels={localLabels({ t, lang }, words.printNote)}
        value={printing?.note}
        rows={2}
      />
    </>
  );
}

/** Names that are not printed as the record has them. */
function SpeakersAsPrinted({ printing, t }: Pick<Props, "printing" | "t">) {
  const words = t.papers;
  return (
    <Fold label={words.asPrinted} isOpen={(printing?.speakerAsPrinted?.length ?? 0) > 0} isPart>
      {[...(printing?.speakerAsPrinted ?? []), null].map((one, index) => (
        <TextField
          key={one?.id ?? "new"}
          name={`speakersAsPrinted.${index}`}
          label={one?.name ?? words.asPrinted}
          hint={words.asPrintedHint}
          value={one?.id}
          className="mono"
        />
      ))}
    </Fold>
  );
}

function Elisions({ printing, sourceLang, t }: Omit<Props, "lang">) {
  const words = t.papers;
  const rows = printing?.elisions ?? [];
  return (
    <Fold label={words.elisions} isOpen={rows.length > 0} isPart>
      {[...rows, null].map((row, index) => (
        <div className="two" key={row ? `${row.kind} ${row.note} ${row.at}` : "new"}>
          <SelectField
            name={`elisions.${index}.kind`}
            label={words.elision(index + 1)}
            options={optionsOf(t.vocabulary.elision)}
            none={words.elisionNone}
            value={row?.kind}
          />
          <CutBehind {...{ printing, sourceLang, index, t }} at={row?.at} />
          <TextField name={`elisions.${index}.note`} label={words.elisionNote} value={row?.note} />
        </div>
      ))}
    </Fold>
  );
}

type CutProps = Omit<Props, "lang"> & { index: number; at: number | undefined };

/** The words behind which a cut lies; a place that no words say goes along unseen. */
function CutBehind({ printing, sourceLang, index, at, t }: CutProps) {
  const found = printing && at !== undefined ? wordsBehindCut(printing, at) : null;
  const lang = printing?.lang ?? sourceLang;
  return (
    <>
      <TextArea
        name={`elisions.${index}.behind`}
        label={t.papers.elisionBehind}
        hint={t.papers.elisionBehindHint}
        value={found}
        className="q"
        lang={lang}
        dir={dirOf(lang, found ?? "")}
        rows={1}
      />
      {at !== undefined && found === null ? (
        <input type="hidden" name={`elisions.${index}.at`} defaultValue={at} />
      ) : null}
    </>
  );
}
