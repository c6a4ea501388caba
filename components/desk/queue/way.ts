import type { QueueRow } from "@/domain/queue/pages";
import type { RecordWork } from "@/domain/queue/work";
import type { Role } from "@/domain/vocabulary";

const EDITOR = { quote: "/desk/q", claim: "/desk/claims" } as const;
const PUBLIC = { quote: "/q", claim: "/claims" } as const;

/** The page on which a published record is corrected, retracted, suspended or shown again. */
export const standingOf = ({ kind, id }: Pick<RecordWork, "kind" | "id">): string =>
  `${EDITOR[kind]}/${id}/correct`;

/** Whether a line is that of something public which the member may correct. */
export const mayCorrect = (row: QueueRow, role: Role): row is QueueRow & { kind: "record" } =>
  row.kind === "record" && row.waiting.state === "published" && role === "editor";

/** Where a line of the queue leads: to the page on which what it waits for is done. */
export function wayOf(row: QueueRow, role: Role): string {
  if (row.kind === "article") return `/desk/articles/${row.work.id}`;
  const { work, waiting } = row;
  const { kind, id, proposal } = work;
  if (waiting.state === "suspended" && role !== "contributor") return standingOf(work);
  if (waiting.state === "published" && role === "contributor") return `${PUBLIC[kind]}/${id}`;
  if (!proposal || role === "contributor") return `${EDITOR[kind]}/${id}`;
  if (waiting.state === "changes_requested" && waiting.who === "you") return `${EDITOR[kind]}/${id}`;
  if (waiting.state === "approved" && waiting.who === "you") return `/desk/proposals/${proposal.id}/publish`;
  return `/desk/proposals/${proposal.id}`;
}
