import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { Older } from "@/components/public/records/older";
import { RecordItem } from "@/components/public/records/record-item";
import { afterHref, mentionPlace } from "@/domain/public/list-address";
import type { RecordRow, SpeakerPage } from "@/domain/public/pages";

type Props = Context & { page: SpeakerPage; path: string; isFirst: boolean };

const PARTS = ["speaker", "as_printed", "claim"] as const;

/** The records that name a speaker: their own words, words printed under their name, claims. */
export function Mentions({ page, path, isFirst, lang, t }: Props) {
  const { mentions, next } = page;
  const groups = PARTS.map((part) => ({
    part,
    rows: rowsOf(mentions, part),
  })).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) {
    return (
      <Section id="h-none" title={t.pages.speaker.quotes} isMajor>
        <p>{t.pages.speaker.none}</p>
      </Section>
    );
  }
  return (
    <>
      {groups.map(({ part, rows }) => (
        <Group key={part} {...{ part, rows, lang, t }} />
      ))}
      <div className="leaf">
        <div className="wide">
          <Older
            next={next && afterHref(path, mentionPlace(next))}
            newest={isFirst ? undefined : path}
            t={t}
          />
        </div>
      </div>
    </>
  );
}

// A joint attribution prints a name under the speaker's own words too: that is no slip.
function rowsOf(mentions: SpeakerPage["mentions"], part: (typeof PARTS)[number]): RecordRow[] {
  const own = new Set(mentions.filter((one) => one.part === "speaker").map((one) => one.record.id));
  return mentions
    .filter((one) => one.part === part && (part !== "as_printed" || !own.has(one.record.id)))
    .map((one) => one.record);
}

type GroupProps = Context & { part: (typeof PARTS)[number]; rows: readonly RecordRow[] };

function Group({ part, rows, lang, t }: GroupProps) {
  const { heading, note } = t.pages.speaker.groups[part];
  return (
    <Section id={`h-${part}`} title={heading} isMajor place="wide" note={note}>
      <div className="plain-results">
        {rows.map((row) => (
          <RecordItem key={row.id} className="result" isTold {...{ row, lang, t }} />
        ))}
      </div>
    </Section>
  );
}
