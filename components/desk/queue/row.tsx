import { Icon, type IconName } from "@/components/desk/icon";
import { type Context, plain } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import { edtfInWords } from "@/domain/dates/in-words";
import { ageInWords } from "@/domain/queue/age";
import type { WorkCard } from "@/domain/queue/card";
import type { QueueRow } from "@/domain/queue/pages";
import type { WorkState } from "@/domain/queue/waiting";
import type { Role } from "@/domain/vocabulary";
import { Waits } from "./waits";
import { mayCorrect, standingOf, wayOf } from "./way";

const ICONS: Record<WorkState, IconName> = {
  confirming: "to-decide",
  draft: "draft",
  changed: "draft",
  in_review: "eye",
  changes_requested: "speech",
  approved_in_part: "half",
  approved: "done",
  published: "done",
  suspended: "problem",
};

type Props = Context & { row: QueueRow; role: Role; now: string };

/** One line: its state, its words, what it is, who it waits for and for what, and how old that is. */
export function Row({ row, role, now, ...context }: Props) {
  const { lang, t } = context;
  const { state, who } = row.waiting;
  return (
    <li>
      <div>
        <span className={who === "you" ? "st you" : "st"}>
          <Icon name={ICONS[state]} />
          {stateWords(row, t)}
        </span>
      </div>
      <div className="tt">
        <a className="t" data-row href={wayOf(row, role)}>
          <span className="clip">
            <Words row={row} {...context} />
          </span>
        </a>
        <span className="s">
          {row.work.practice ? (
            <>
              <b>{t.queue.practice}</b> ·{" "}
            </>
          ) : null}
          <About row={row} {...context} />
        </span>
      </div>
      <div className="w">
        <Waits row={row} t={t} />
        {mayCorrect(row, role) ? (
          <a className="tbl-a" href={standingOf(row.work)}>
            {t.desk.correct}
          </a>
        ) : null}
      </div>
      <div className="when">
        <time dateTime={row.at}>{ageInWords(row.at, now, lang)}</time>
      </div>
    </li>
  );
}

function stateWords({ waiting, work }: QueueRow, t: Context["t"]): string {
  if (waiting.what.act === "decide") return t.queue.left(waiting.what.left);
  if (waiting.state === "published" && work.kind !== "article") return t.queue.edition(work.edition ?? 1);
  return t.queue.state[waiting.state];
}

function Words({ row, lang, t }: Context & { row: QueueRow }) {
  if (row.kind === "article") {
    const { title, lang: printed } = row.card;
    return (
      <span className="q" {...printedIn(printed, title)}>
        <Visible text={title} t={t} />
      </span>
    );
  }
  const { words, text, kind } = row.card;
  if (words) {
    return (
      <span className="q u" {...printedIn(words.lang, words.text)}>
        <Visible text={words.text} t={t} />
      </span>
    );
  }
  return kind === "claim" && text ? plain(text, lang) : t.queue.noWords;
}

/** What it is: kind, speaker, date, printings; each only where it is known. */
function About({ row, lang, t }: Context & { row: QueueRow }) {
  const words = t.queue;
  if (row.kind === "article") {
    const { publisher, published } = row.card;
    const { found, accepted, rejected } = row.work;
    const date = published ? edtfInWords(published, lang) : words.undated;
    return [words.article, publisher, date, words.decided(found, accepted, rejected)]
      .filter(Boolean)
      .join(" · ");
  }
  const { card } = row;
  const facts = card.kind === "quote" ? quoteFacts(card, lang, t) : claimFacts(card, lang, t);
  return (
    <>
      {words[card.kind]}
      {card.speakers.map(({ id, name }) => (
        <span key={id}>
          {" · "}
          <bdi>{name}</bdi>
        </span>
      ))}
      {facts.map((fact) => ` · ${fact}`)}
    </>
  );
}

function quoteFacts(
  { date, printings, original }: WorkCard,
  lang: Context["lang"],
  t: Context["t"],
): string[] {
  return [
    ...(date?.edtf ? [edtfInWords(date.edtf, lang)] : []),
    ...(printings > 0 ? [t.queue.printings(printings)] : []),
    ...(original === "not_found" ? [t.queue.noOriginal] : []),
  ];
}

function claimFacts(
  { rating, evidence, printings }: WorkCard,
  lang: Context["lang"],
  t: Context["t"],
): string[] {
  const { supports = 0, refutes = 0, qualifies = 0 } = evidence;
  return [
    rating ? plain(rating, lang) : t.queue.notJudged,
    ...(supports > 0 ? [t.queue.for(supports)] : []),
    ...(refutes > 0 ? [t.queue.against(refutes)] : []),
    ...(qualifies > 0 ? [t.queue.qualifies(qualifies)] : []),
    ...(printings > 0 ? [t.queue.occurrences(printings)] : []),
  ];
}
