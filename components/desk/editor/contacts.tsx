import { DeskForm } from "@/components/desk/form/desk-form";
import { RadioField, TextField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import type { Context } from "@/components/public/parts/context";
import { Visible } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import type { EditorContact, Judged } from "@/domain/desk/quote-editor";
import { Section } from "./parts";
import { JudgementField } from "./searches";

type Props = Context & { editor: Judged; save: FormAction; today: string };

/** Who was asked for comment, what they answered, or why nobody is asked. */
export function Contacts({ editor, save, today, lang, t }: Props) {
  const words = t.editor;
  const contacts = editor.reviews.flatMap((review) => review.contacts);
  return (
    <Section id="con" title={words.contactTitle}>
      {contacts.length === 0 ? <p className="dim">{words.noContact}</p> : null}
      <ul className="list">
        {contacts.map((contact) => (
          <Contact key={contact.id} {...{ contact, lang, t }} />
        ))}
      </ul>
      {editor.isEditable && editor.reviews.length > 0 ? (
        <>
          <AskedForm {...{ editor, save, today, lang, t }} />
          <DeskForm id="waive-form" action={save} label={words.waive}>
            <Fold label={words.waive}>
              <JudgementField {...{ editor, t }} />
              <TextField name="party" label={words.party} />
              <TextArea name="waivedBecause" label={words.waivedBecause} rows={2} />
              <Submit>{words.save}</Submit>
            </Fold>
          </DeskForm>
        </>
      ) : null}
    </Section>
  );
}

function Contact({ contact, lang, t }: Context & { contact: EditorContact }) {
  const words = t.editor;
  const { askedAt, answeredAt, answer, waivedBecause } = contact;
  return (
    <li>
      <span>{askedAt === null ? words.waived : words.asked(edtfInWords(askedAt, lang))}</span>
      <div>
        <bdi>{contact.party}</bdi>
        {contact.channel === "" ? null : <>, {contact.channel}</>}
        <span className="s">
          {waivedBecause === null ? (
            answer === null ? (
              words.noAnswer
            ) : (
              <Visible text={answer} t={t} />
            )
          ) : (
            <Visible text={waivedBecause} t={t} />
          )}
        </span>
      </div>
      <span className="lbl">
        {answeredAt === null ? null : words.answered(edtfInWords(answeredAt, lang))}
      </span>
    </li>
  );
}

function AskedForm({ editor, save, today, t }: Props) {
  const words = t.editor;
  return (
    <DeskForm id="contact-form" action={save} label={words.logContact}>
      <Fold label={words.logContact}>
        <JudgementField {...{ editor, t }} />
        <div className="two">
          <TextField name="party" label={words.party} />
          <TextField name="channel" label={words.channel} />
          <TextField name="askedAt" label={words.askedAt} value={today} className="mono" />
          <TextField name="deadline" label={words.deadline} className="mono" />
        </div>
        <TextArea name="answer" label={words.answer} rows={3} />
        <TextField name="answeredAt" label={words.answeredAt} className="mono" />
        <RadioField
          name="public"
          label={words.isPublic}
          options={[
            { value: "true", label: words.yes },
            { value: "false", label: words.no },
          ]}
          value="true"
        />
        <Submit>{words.save}</Submit>
      </Fold>
    </DeskForm>
  );
}
