import { Along, localLabels, optionsOf } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { CheckField, RadioField, SelectField, TextField } from "@/components/desk/form/fields";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { LocalField, TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import type { SpeakerEditor } from "@/domain/desk/lists";

type Props = Context & { save: FormAction; speaker?: SpeakerEditor };

/** A speaker: names in their order, roles with dates, dated facts. An emptied row is no row. */
export function SpeakerForm({ save, speaker, lang, t }: Props) {
  const words = t.people;
  return (
    <DeskForm
      id="speaker-form"
      action={save}
      label={speaker ? t.desk.sections.speakers : t.lists.speakers.begin}
    >
      {speaker ? (
        <>
          <Theirs values={t.vocabulary.speakerKind} />
          <VersionField value={speaker.version} />
          <Along fields={{ speaker: speaker.id }} />
        </>
      ) : null}
      <div className="two">
        <SelectField
          name="kind"
          label={words.kind}
          options={optionsOf(t.vocabulary.speakerKind)}
          value={speaker?.kind ?? "person"}
        />
        <TextField
          name="wikidata"
          label={words.wikidata}
          hint={words.wikidataHint}
          value={speaker?.wikidata}
          className="mono"
        />
        <RadioField
          name="living"
          label={words.living}
          hint={words.livingHint}
          options={[
            { value: "true", label: words.yes },
            { value: "false", label: words.no },
          ]}
          value={String(speaker?.living ?? true)}
        />
        <CheckField
          name="familyNameFirst"
          label={words.familyNameFirst}
          isTicked={speaker?.familyNameFirst === true}
        />
      </div>
      <Names names={speaker?.names ?? []} t={t} />
      <Roles roles={speaker?.roles ?? []} {...{ lang, t }} />
      <Facts facts={speaker?.facts ?? []} {...{ lang, t }} />
      <TextArea name="note" label={words.note} value={speaker?.note} rows={2} />
      <Submit isMain>{speaker ? words.save : words.make}</Submit>
    </DeskForm>
  );
}

function Names({ names, t }: Pick<Context, "t"> & Pick<SpeakerEditor, "names">) {
  const words = t.people;
  const blanks = names.length === 0 ? ["first", "second"] : ["further"];
  const rows = [
    ...names.map((row) => ({ key: `${row.lang} ${row.text}`, row })),
    ...blanks.map((key) => ({ key, row: undefined })),
  ];
  return (
    <fieldset className="field">
      <legend>{words.names}</legend>
      <p className="hint">{words.namesHint}</p>
      {rows.map(({ key, row }, index) => (
        <fieldset className="four" key={key}>
          <legend className="vh">{words.name(index + 1)}</legend>
          <TextField name={`names.${index}.text`} label={words.nameText} value={row?.text} lang={row?.lang} />
          <TextField name={`names.${index}.lang`} label={words.nameLang} value={row?.lang} className="mono" />
          <TextField
            name={`names.${index}.script`}
            label={words.nameScript}
            value={row?.script}
            className="mono"
          />
          <SelectField
            name={`names.${index}.kind`}
            label={words.nameKind}
            options={optionsOf(t.vocabulary.nameKind)}
            none={t.desk.choose}
            value={row?.kind}
          />
        </fieldset>
      ))}
    </fieldset>
  );
}

const ROLE_LINES = ["organisation", "from", "until", "asOf", "source"] as const;

function Roles({ roles, lang, t }: Context & Pick<SpeakerEditor, "roles">) {
  const words = t.people;
  return (
    <fieldset className="field">
      <legend>{words.roles}</legend>
      <p className="hint">{words.rolesHint}</p>
      {[...roles, null].map((row, index) => (
        <fieldset key={row?.id ?? "new"}>
          <legend className="lbl">{words.role(index + 1)}</legend>
          <LocalField
            name={`roles.${index}.title`}
            labels={localLabels({ t, lang }, words.roleTitle)}
            value={row?.title}
            rows={1}
          />
          <div className="four">
            {ROLE_LINES.map((field) => (
              <TextField
                key={field}
                name={`roles.${index}.${field}`}
                label={words[field]}
                value={row?.[field]}
                className={field === "organisation" ? undefined : "mono"}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

function Facts({ facts, lang, t }: Context & Pick<SpeakerEditor, "facts">) {
  const words = t.people;
  return (
    <fieldset className="field">
      <legend>{words.facts}</legend>
      <p className="hint">{words.factsHint}</p>
      {[...facts, null].map((row, index) => (
        <fieldset key={row ? `${row.date} ${row.sentence.en} ${row.sentence.it}` : "new"}>
          <legend className="lbl">{words.fact(index + 1)}</legend>
          <LocalField
            name={`facts.${index}.sentence`}
            labels={localLabels({ t, lang }, words.sentence)}
            value={row?.sentence}
            rows={2}
          />
          <div className="two">
            <TextField
              name={`facts.${index}.date`}
              label={words.factDate}
              value={row?.date}
              className="mono"
            />
            <TextField
              name={`facts.${index}.source`}
              label={words.source}
              value={row?.source}
              className="mono"
            />
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}
