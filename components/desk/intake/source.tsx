import { DeskForm } from "@/components/desk/form/desk-form";
import { CheckField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { type SourceRow, sourceRows } from "@/domain/intake/source-rows";
import type { DraftView } from "@/domain/intake/views";
import { BASES, SOURCE_KINDS, TIERS, TITLE_KINDS } from "@/domain/vocabulary";
import { Aside } from "./aside";
import { BasisMark } from "./basis";
import { SubmitKeys } from "./paste";
import { SourceField } from "./source-field";

type Props = Context & { draft: DraftView; action: FormAction; hasKeys: boolean };

/** Step 2: what the text says of its source, each value with its ground, beside the text itself. */
export function Source({ draft, action, hasKeys, lang, t }: Props) {
  const { source } = t.intake;
  const printed = draft.proposal.reading.lang.value ?? "und";
  return (
    <DeskForm id="source" action={action} className="pub intake" isMain>
      <input type="hidden" name="draft" value={draft.id} />
      <div>
        {draft.twin === null ? null : (
          <p className="note warn">
            {source.twin} <a href={`/desk/articles/${draft.twin}`}>{source.twinLink}</a>
          </p>
        )}
        <Read {...{ draft, printed, t }} />
        <Aside {...{ draft, printed, t }} />
        <CheckField name="practice" label={source.practice} />
        <div className="actbar">
          <Submit isMain>
            {source.freeze} {hasKeys ? <SubmitKeys /> : null}
          </Submit>
          <a className="btn plain" href="/desk/articles">
            {source.leave}
          </a>
        </div>
      </div>
      <Pasted {...{ draft, printed, lang, t }} />
    </DeskForm>
  );
}

type Part = Context & { draft: DraftView; printed: string };

/** What was read, a row for each value. */
function Read({ draft, printed, t }: Omit<Part, "lang">) {
  const { source } = t.intake;
  return (
    <section className="sec" aria-labelledby="source-heading">
      <header>
        <h2 id="source-heading">{source.heading}</h2>
        <p>{source.note}</p>
      </header>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{source.field}</th>
            <th scope="col">{source.value}</th>
            <th scope="col">{source.comesFrom}</th>
          </tr>
        </thead>
        <tbody>
          {sourceRows(draft).map((row) => (
            <Row key={row.field} row={row} printed={printed} t={t} />
          ))}
          <Chosen name="titleKind" value="printed" words={t.vocabulary.titleKind} all={TITLE_KINDS} t={t} />
          <Chosen name="kind" value="news" words={t.vocabulary.sourceKind} all={SOURCE_KINDS} t={t} />
          <Chosen name="tier" value="secondary" words={t.vocabulary.tier} all={TIERS} t={t} />
        </tbody>
      </table>
    </section>
  );
}

/** The text itself, and how long it is. */
function Pasted({ draft, printed, lang, t }: Part) {
  const { source, paste } = t.intake;
  const number = new Intl.NumberFormat(lang);
  return (
    <aside aria-labelledby="pasted">
      <section className="sec">
        <h2 id="pasted">{source.pasted}</h2>
        <TextArea
          name="text"
          label={paste.label}
          hint={source.pastedNote}
          value={draft.text}
          rows={21}
          className="q"
          {...printedIn(printed, draft.text)}
        />
        <p className="count">
          {paste.counted(
            number.format([...draft.text].length),
            number.format(draft.text.split(/\s+/u).filter(Boolean).length),
            number.format(draft.proposal.lines.length),
          )}
        </p>
      </section>
    </aside>
  );
}

function Row({ row, printed, t }: { row: SourceRow; printed: string; t: Context["t"] }) {
  const { source } = t.intake;
  const { field, isList, values, basis, reason, words } = row;
  const label = source.fields[field];
  const id = `from-${field}`;
  const shown = isList ? [...values, ""] : [values[0] ?? ""];
  const hints: Readonly<Record<string, string>> = {
    published: source.dateHint,
    lang: source.langHint,
    url: "https://",
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {shown.map((value, index) => (
          <SourceField
            key={`${field} ${value || index}`}
            name={isList ? `${field}.${index}` : field}
            label={index === 0 ? label : source.another(label, index + 1)}
            value={value}
            lang={field === "title" ? printed : undefined}
            placeholder={hints[field]}
            describedBy={id}
          />
        ))}
      </td>
      <td data-k={source.comesFrom}>
        <div id={id}>
          <BasisMark basis={basis} t={t} />{" "}
          <span className="s">
            {source.reasons[reason]}
            {words === null ? null : (
              <>
                {" "}
                <q {...printedIn(printed, words)}>
                  <Visible text={words} t={t} />
                </q>
              </>
            )}
            {field === "derivesFrom" && values.length > 0 ? `; ${source.creditNote}` : null}
          </span>
        </div>
        <SourceField
          name={`${field}Basis`}
          label={source.basisOf(label)}
          value=""
          options={[
            { value: "", label: source.asRead },
            ...BASES.map((value) => ({ value, label: t.vocabulary.basis[value] })),
          ]}
        />
      </td>
    </tr>
  );
}

type ChosenProps<Value extends string> = {
  name: "titleKind" | "kind" | "tier";
  value: Value;
  words: Readonly<Record<Value, string>>;
  all: readonly Value[];
  t: Context["t"];
};

function Chosen<Value extends string>({ name, value, words, all, t }: ChosenProps<Value>) {
  const { source } = t.intake;
  return (
    <tr>
      <th scope="row">{source.fields[name]}</th>
      <td>
        <SourceField
          name={name}
          label={source.fields[name]}
          value={value}
          options={all.map((one) => ({ value: one, label: words[one] }))}
        />
      </td>
      <td data-k={source.comesFrom}>
        <span className="s">{source.reasons.desk}</span>
      </td>
    </tr>
  );
}
