import type { Context } from "@/components/public/parts/context";
import type { ProposalPage } from "@/domain/desk/proposal";

/** Says that this text has been overtaken, and leads to the one that counts. */
export function Newer({ page, t }: Pick<Context, "t"> & { page: ProposalPage }) {
  if (page.newer === null) return null;
  return (
    <div className="note warn" role="status">
      <p>
        {t.review.newer(page.newer.number)}{" "}
        <a href={`/desk/proposals/${page.newer.id}`}>{t.review.toNewer}</a>
      </p>
    </div>
  );
}
