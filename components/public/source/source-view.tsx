import type { Context } from "@/components/public/parts/context";
import { Older } from "@/components/public/records/older";
import { afterHref, mentionPlace } from "@/domain/public/list-address";
import type { SourcePage } from "@/domain/public/pages";
import { Anomalies } from "./anomalies";
import { Passages } from "./passages";
import { SourceFacts } from "./source-facts";
import { SourceHead } from "./source-head";
import { UsedAsEvidence } from "./used-as-evidence";

type Props = Context & { page: SourcePage; path: string; isFirst: boolean };

/** A source: who printed it and when, the copy that was read, and the passages that published records hold. */
export function SourceView({ page, path, isFirst, lang, t }: Props) {
  const { source, passages, next } = page;
  return (
    <article>
      <SourceHead {...{ source, lang, t }} />
      <SourceFacts {...{ source, lang, t }} />
      <Passages {...{ source, passages, lang, t }} />
      <UsedAsEvidence {...{ source, passages, lang, t }} />
      <Anomalies {...{ source, lang, t }} />
      <div className="leaf">
        <div className="wide">
          <Older
            next={next && afterHref(path, mentionPlace(next))}
            newest={isFirst ? undefined : path}
            t={t}
          />
        </div>
      </div>
    </article>
  );
}
