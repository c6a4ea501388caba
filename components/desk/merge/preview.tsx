import { Along, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import type { MergePreview } from "@/domain/merge/views";
import { refusalText } from "@/messages/refusal-text";
import { Counts } from "./counts";
import { plainShown, ShownValue } from "./shown";
import { mergeAddress, Sides } from "./sides";

type Props = Context & { preview: MergePreview; merge: FormAction };

const labelOf = (field: string, { t }: Context): string =>
  field === "attribution" ? t.vocabulary.axis.attribution : nameOf(field, t);

const nameOf = (field: string, t: Context["t"]): string =>
  (t.fields as Readonly<Record<string, string>>)[field] ?? field;

/** What merging two records would do; then what is to be decided, why, and the button. */
export function Preview({ preview, merge, lang, t }: Props) {
  const words = t.merging;
  const { kind, surviving, absorbed, bar, counts, sigla, filled } = preview;
  const isPublic = kind !== "quote" || absorbed.edition !== null;
  const away = mergeAddress(kind, absorbed.id);
  return (
    <div className="standing">
      <Section
        id="sides"
        title={words.sides}
        aside={
          <p>
            <a className="tbl-a" href={`${away}/merge?with=${surviving.id}`}>
              {words.swap}
            </a>{" "}
            · <a href={`${mergeAddress(kind, surviving.id)}/merge`}>{words.another}</a>
          </p>
        }
      >
        <Sides {...{ kind, t }} sides={{ surviving, absorbed }} />
        {bar ? (
          <p className="note warn">
            {words.barred} {refusalText(t, bar)}
          </p>
        ) : null}
      </Section>
      <Section id="moves" title={words.moves}>
        <Counts {...{ counts, t }} />
      </Section>
      {sigla.length > 0 ? <Sigla {...{ sigla, lang, t }} /> : null}
      {filled.length > 0 ? (
        <Section id="filled" title={words.filled} note={words.filledNote}>
          <dl className="facts">
            {filled.map(({ field, value }) => (
              <div key={field}>
                <dt>{labelOf(field, { lang, t })}</dt>
                <dd>
                  <ShownValue {...{ value, lang, t }} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      <Section id="remains" title={words.remains}>
        <p>{words.remainsOf[kind]}</p>
      </Section>
      <Section id="readers" title={words.readers}>
        <p>{isPublic ? words.readersSee[kind] : words.readersSee.never}</p>
        <p>{words.desk}</p>
      </Section>
      {bar ? null : <MergeForm {...{ preview, merge, lang, t }} />}
    </div>
  );
}

function Sigla({ sigla, t }: Context & Pick<MergePreview, "sigla">) {
  const words = t.merging;
  return (
    <Section id="sigla" title={words.sigla} note={words.siglaNote}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {sigla.map((one) => (
            <tr key={one.id}>
              <td>{one.before}</td>
              <td>{one.before === one.after ? one.after : <strong>{one.after}</strong>}</td>
              <td>
                <Printed words={one.exact} lang={one.lang} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function MergeForm({ preview, merge, lang, t }: Props) {
  const words = t.merging;
  const { surviving, absorbed, stamp, clashes } = preview;
  return (
    <DeskForm id="merge" action={merge} label={words.act} className="merging">
      <Along fields={{ surviving: surviving.id, absorbed: absorbed.id, stamp }} />
      {clashes.length > 0 ? (
        <Section id="decide" title={words.decide} note={words.decideNote}>
          {clashes.map((clash) => (
            <Choice key={clash.field} {...{ clash, lang, t }} />
          ))}
        </Section>
      ) : null}
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
      <Submit isMain>{words.act}</Submit>
    </DeskForm>
  );
}

/** Whose value stands: the survivor's own unless the other is chosen. */
function Choice({ clash, lang, t }: Context & { clash: MergePreview["clashes"][number] }) {
  const words = t.merging;
  return (
    <RadioField
      name={`take.${clash.field}`}
      label={labelOf(clash.field, { lang, t })}
      value="surviving"
      isColumn
      options={(["surviving", "absorbed"] as const).map((side) => {
        const { text, lang: language } = plainShown({ value: clash[side], lang, t });
        return {
          value: side,
          label: text,
          ...(language ? { lang: language } : {}),
          hint: side === "surviving" ? words.ofSurviving : words.ofAbsorbed,
        };
      })}
    />
  );
}
