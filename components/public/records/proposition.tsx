import type { Context } from "@/components/public/parts/context";
import { recordHref } from "@/components/public/parts/sources";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import type { RecordRow } from "@/domain/public/pages";
import { hitRuns } from "@/domain/text/hits";

type Props = Context & { row: RecordRow; as?: "h2" | "h3"; query?: string };

/** What a record is about, as a heading that leads to it: words as printed, or a claim in our words. */
export function Proposition({ row, as: Heading = "h3", query = "", lang, t }: Props) {
  const { card, kind, id } = row;
  const href = recordHref(kind, id);
  if (card.words === undefined) {
    return (
      <Heading className="proposition">
        <a href={href}>
          <Local text={card.text ?? {}} {...{ lang, t }} />
        </a>
      </Heading>
    );
  }
  return (
    <Heading
      className={card.words.length > LONG ? "words words-long" : "words"}
      {...printedIn(card.lang, card.words)}
    >
      <a href={href}>
        <WithHits text={card.words} query={query} t={t} />
      </a>
    </Heading>
  );
}

// Beyond this a quotation is set smaller; it is never cut.
const LONG = 280;

/** A text with the words that were searched for marked. */
function WithHits({ text, query, t }: { text: string; query: string; t: Context["t"] }) {
  if (query === "") return <Visible text={text} t={t} />;
  let at = 0;
  return hitRuns(text, query).map((run) => {
    const key = at;
    at += run.text.length;
    return run.isHit ? (
      <mark key={key} className="hit">
        <Visible text={run.text} t={t} />
      </mark>
    ) : (
      <Visible key={key} text={run.text} t={t} />
    );
  });
}
