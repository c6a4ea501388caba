import { Along, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import { type Context, plain } from "@/components/public/parts/context";
import type { SpeakingRow } from "@/domain/desk/speaking";
import type { RoleBody } from "@/domain/edition/body-parts";

type Props = Context & {
  quote: string;
  version: number;
  rows: readonly SpeakingRow[];
  save: FormAction;
  page: string;
};

/** Who speaks in a quote, in order: the part of each and the title held on the day. */
export function WhoSpeaks({ quote, version, rows, save, page, lang, t }: Props) {
  const words = t.people;
  const without = (id: string) =>
    `${page}?${new URLSearchParams(rows.filter((one) => one.id !== id).map((one) => ["speaker", one.id]))}`;
  return (
    <DeskForm id="speakers-form" action={save} label={words.inQuote}>
      <Theirs values={Object.fromEntries(rows.map((one) => [one.id, one.name]))} />
      <VersionField value={version} />
      <Along fields={{ quote }} />
      {rows.map((row, index) => (
        <fieldset className="three b" key={row.id}>
          <legend>
            <a href={`/desk/speakers/${row.id}`}>
              <bdi>{row.name}</bdi>
            </a>
          </legend>
          <Along fields={{ [`speakers.${index}.speaker`]: row.id }} />
          <SelectField
            name={`speakers.${index}.part`}
            label={words.part}
            options={optionsOf(t.vocabulary.speakerPart)}
            value={row.part}
          />
          <SelectField
            name={`speakers.${index}.role`}
            label={words.roleThen}
            options={roleOptions(row, { lang, t })}
            none={words.noRole}
            value={row.frozen ? "kept" : ""}
          />
          {rows.length > 1 ? (
            <p>
              <a className="btn sm" href={without(row.id)}>
                {words.leave(row.name)}
              </a>
            </p>
          ) : null}
        </fieldset>
      ))}
      {rows.some((one) => one.isNew) ? <p className="note">{words.notSaved}</p> : null}
      <Submit isMain>{words.save}</Submit>
    </DeskForm>
  );
}

const inWords = (role: RoleBody, lang: Context["lang"]): string =>
  [
    plain(role.title, lang),
    role.asOf ?? [role.from, role.until ?? "?"].filter((one) => one !== undefined).join(" – "),
  ].join(", ");

const roleOptions = (row: SpeakingRow, { lang, t }: Context) => [
  ...(row.frozen ? [{ value: "kept", label: t.people.kept(inWords(row.frozen, lang)) }] : []),
  ...row.roles.map((one) => ({ value: one.id, label: inWords(one, lang) })),
];
