import type { Context } from "@/components/public/parts/context";
import type { SpeakerPage } from "@/domain/public/pages";
import { Counts } from "./counts";
import { Facts } from "./facts";
import { Mentions } from "./mentions";
import { Office } from "./office";
import { SpeakerHead } from "./speaker-head";

type Props = Context & { page: SpeakerPage; path: string; isFirst: boolean };

/** A speaker: names, office on the day, what became of them, and what of their words was checked. */
export function SpeakerView({ page, path, isFirst, lang, t }: Props) {
  const { speaker, sources } = page;
  return (
    <article>
      <SpeakerHead {...{ speaker, lang, t }} />
      {isFirst ? (
        <>
          <Office {...{ speaker, lang, t }} />
          <Facts {...{ speaker, sources, lang, t }} />
          <Counts {...{ page, lang, t }} />
        </>
      ) : null}
      <Mentions {...{ page, path, isFirst, lang, t }} />
    </article>
  );
}
