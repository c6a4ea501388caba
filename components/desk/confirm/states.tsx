import { Icon, type IconName } from "@/components/desk/icon";
import type { StripCell } from "@/domain/intake/views";
import type { SpanState } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

const ICONS: Record<SpanState, IconName> = {
  proposed: "to-decide",
  accepted: "done",
  edited: "half",
  rejected: "rejected",
};

/** How a passage was decided: a shape, beside its word. */
export const StateIcon = ({ state }: { state: SpanState }) => <Icon name={ICONS[state]} />;

/** The style of a passage in the frozen text. */
export const markClass: Record<SpanState, string> = {
  proposed: "open",
  accepted: "ok",
  edited: "edit",
  rejected: "no",
};

/** "6, to decide"; "ii, reported speech, accepted". */
export const cellName = ({ label, state, form }: StripCell, t: Messages): string =>
  t.intake.confirm.cell(label, t.intake.confirm.states[state], form === "indirect");

/** Where the passage that is shown stands in the rail. */
export const CURRENT_CELL = ".strip a[aria-current]";

/** The address of a passage on its article's page. */
export const passageHref = (article: string, label: string): string =>
  `/desk/articles/${article}?p=${label}#m${label}`;
