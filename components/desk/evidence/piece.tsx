import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { Frozen } from "@/components/desk/papers/frozen";
import type { Context } from "@/components/public/parts/context";
import { dayInWords } from "@/components/public/parts/dates";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { EvidencePage } from "@/domain/desk/proposal";
import { StanceIcon } from "./stance-icon";

type Props = Context & {
  page: EvidencePage;
  /** The portion of a long text that is asked for, from 1. */
  portion: number | undefined;
  hasKeys: boolean;
  open: FormAction;
};

/** A piece of evidence in the text it was taken from, the passage marked. */
export function PieceOfEvidence({ page, portion, hasKeys, open, lang, t }: Props) {
  const words = t.review;
  const { start, end } = page;
  const marks = start === null || end === null ? [] : [{ id: page.id, start, end }];
  return (
    <div className="piece">
      <div className="meta">
        <span className="st">
          <StanceIcon stance={page.stance} />
          {t.vocabulary.stance[page.stance]}
        </span>
        <bdi>{page.from}</bdi>
        <span>{words.copyTaken(dayInWords(page.takenAt, lang))}</span>
        <span>
          SHA-256 <span className="mono">{page.sha256.slice(0, 12)}</span>
        </span>
      </div>
      {page.passageKind === "summary" ? (
        <div className="note">
          <p>{words.summary}</p>
          <p className="q" {...printedIn(page.lang, page.passage)}>
            <Visible text={page.passage} t={t} />
          </p>
        </div>
      ) : null}
      <Frozen
        text={page.text}
        lang={page.lang}
        marks={marks}
        label={words.captured}
        portioned={{
          asked: portion,
          at: start ?? undefined,
          hrefOf: (one) => `/desk/proposals/${page.proposal}/evidence/${page.id}?portion=${one}`,
        }}
        t={t}
      />
      <div className="actbar">
        {page.next ? (
          <DeskForm id="next" action={open} label={words.nextEvidence}>
            <input type="hidden" name="proposal" value={page.proposal} />
            <input type="hidden" name="evidence" value={page.next} />
            <Submit isMain {...(hasKeys ? { pressedBy: "o" } : {})}>
              {words.nextEvidence}
            </Submit>
          </DeskForm>
        ) : null}
        <a className="btn plain" href={`/desk/proposals/${page.proposal}`}>
          {words.back}
        </a>
      </div>
    </div>
  );
}
