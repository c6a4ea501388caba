import type { Context } from "@/components/public/parts/context";
import { editionHref, proofHref } from "@/components/public/parts/history-list";
import type { ProposalPage } from "@/domain/desk/proposal";

type Props = Pick<Context, "t"> & { page: ProposalPage; baseUrl: string };

const PLACE = { quote: "q", claim: "claims" } as const;

/** What was sealed: where it stands for good, and how anybody can check that it was not changed since. */
export function Published({ page, baseUrl, t }: Props) {
  const words = t.publish;
  const path = `/${PLACE[page.kind]}/${page.record}`;
  const edition = editionHref(path, page.edition);
  const proof = proofHref({ record: page.record, number: page.edition });
  return (
    <section className="sec" aria-labelledby="sealed">
      <h2 id="sealed">{words.sealed(page.edition)}</h2>
      <dl className="facts">
        {[
          [words.permalink, path],
          [words.thisEdition, edition],
          [words.proof, proof],
          [words.history, `${path}/history`],
        ].map(([label, href]) => (
          <div key={href}>
            <dt>{label}</dt>
            <dd>
              <a href={href}>
                {baseUrl}
                {href}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="btn" href="/desk">
          {words.toQueue}
        </a>{" "}
        <a className="btn plain" href={`/desk/${PLACE[page.kind]}/${page.record}/correct`}>
          {words.correct}
        </a>
      </p>
    </section>
  );
}
