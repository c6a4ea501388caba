import { DeskForm } from "@/components/desk/form/desk-form";
import { Fold } from "@/components/desk/form/fold";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import { TextArea } from "@/components/desk/form/text-area";
import { Theirs, VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { Remark, Thread, Threads } from "@/domain/annotation/thread";
import { ageInWords } from "@/domain/queue/age";
import { Markdown } from "./markdown";
import { NewThread } from "./new-thread";

export type ThreadActions = Readonly<Record<"write" | "reply" | "edit" | "resolve" | "reopen", FormAction>>;

type Props = Context & {
  threads: Threads;
  actions: ThreadActions;
  /** The page these threads stand on: where an act leads back to. */
  page: string;
  now: string;
  hasKeys: boolean;
  /** Texts whose words can be marked, by id, with what each is called. */
  texts?: readonly { kind: "attestation" | "capture"; id: string; label: string }[];
  /** Fields of the page that a remark can be about. */
  fields?: readonly { value: string; label: string }[];
  /** The proposal that new remarks are about, if it is one. */
  proposal?: string;
};

/** The threads of a record: open ones, settled ones folded away, and a place to begin one. */
export function ThreadList(props: Props) {
  const { threads, t } = props;
  const words = t.threads;
  const open = threads.threads.filter((one) => one.resolved === null);
  const settled = threads.threads.filter((one) => one.resolved !== null);
  return (
    <section id="threads" aria-labelledby="threads-title">
      <h2 id="threads-title">
        {words.title} <span className="lbl">{words.count(open.length, settled.length)}</span>
      </h2>
      {open.length === 0 ? <p className="dim">{words.none}</p> : null}
      <ul className="threads">
        {open.map((thread) => (
          <OneThread key={thread.id} thread={thread} {...props} />
        ))}
      </ul>
      {settled.length === 0 ? null : (
        <details>
          <summary>{words.settled(settled.length)}</summary>
          <ul className="threads">
            {settled.map((thread) => (
              <OneThread key={thread.id} thread={thread} {...props} />
            ))}
          </ul>
        </details>
      )}
      {threads.mayWrite ? <NewThread {...props} /> : null}
    </section>
  );
}

function OneThread({ thread, ...props }: Props & { thread: Thread }) {
  const { threads, actions, page, t, lang } = props;
  const words = t.threads;
  const { id, words: marked, field, resolved, mayResolve } = thread;
  const named = props.fields?.find((one) => one.value === field)?.label ?? field;
  const on = thread.proposal === null ? null : words.onProposal(thread.proposal);
  const about = [named === null ? null : words.on(named), on].filter(Boolean).join(", ");
  return (
    <li id={`thread-${id}`}>
      {marked ? (
        <p className="at" {...printedIn(marked.lang, marked.exact)}>
          <Visible text={marked.exact} t={t} />
        </p>
      ) : null}
      <Said remark={thread} about={about} kind={t.vocabulary.motivation[thread.motivation]} {...props} />
      {thread.replies.map((reply) => (
        <Said key={reply.id} remark={reply} about={null} kind={null} {...props} />
      ))}
      {resolved ? (
        <p className="lbl">{words.settledBy(resolved.by.name, ageInWords(resolved.at, props.now, lang))}</p>
      ) : null}
      <div className="row">
        {threads.mayWrite && !resolved ? (
          <DeskForm id={`reply-${id}`} action={actions.reply}>
            <Fold label={words.reply}>
              <Hidden annotation={id} page={page} />
              <TextArea name="body" label={words.answer} hint={words.markdown} rows={3} />
              <Submit className="sm">{words.reply}</Submit>
            </Fold>
          </DeskForm>
        ) : null}
        {mayResolve ? (
          <DeskForm id={`settle-${id}`} action={resolved ? actions.reopen : actions.resolve}>
            <Hidden annotation={id} page={page} />
            <Submit className="sm">{resolved ? words.reopen : words.resolve}</Submit>
          </DeskForm>
        ) : null}
      </div>
    </li>
  );
}

type SaidProps = Props & { remark: Remark; about: string | null; kind: string | null };

/** One remark: who, when, on what; what it says; what it said before. */
function Said({ remark, about, kind, actions, page, now, lang, t }: SaidProps) {
  const words = t.threads;
  const { id, author, at, body, before, version, isMine } = remark;
  return (
    <div>
      <p className="who">
        <b>
          <bdi>{author.name}</bdi>
        </b>
        {[kind, about, ageInWords(at, now, lang)].filter(Boolean).map((one) => `, ${one}`)}
      </p>
      <Markdown text={body} />
      {before.length === 0 ? null : (
        <details>
          <summary className="lbl">{words.edited(before.length)}</summary>
          {before.map((one) => (
            <blockquote key={one.at}>
              <p className="lbl">{ageInWords(one.at, now, lang)}</p>
              <Markdown text={one.body} />
            </blockquote>
          ))}
        </details>
      )}
      {isMine ? (
        <DeskForm id={`edit-${id}`} action={actions.edit}>
          <Fold label={words.edit}>
            <Theirs />
            <Hidden annotation={id} page={page} />
            <VersionField value={version} />
            <TextArea name="body" label={words.remark} value={body} rows={3} />
            <Submit className="sm">{words.save}</Submit>
          </Fold>
        </DeskForm>
      ) : null}
    </div>
  );
}

const Hidden = ({ annotation, page }: { annotation: string; page: string }) => (
  <>
    <input type="hidden" name="annotation" defaultValue={annotation} />
    <input type="hidden" name="_page" defaultValue={page} />
  </>
);
