import type { Role } from "@/domain/vocabulary";

/** The views of the queue, in their order. */
export const QUEUE_TABS = ["mine", "review", "unassigned", "corrections", "published"] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

const OF_ROLE: Record<Role, readonly QueueTab[]> = {
  contributor: ["mine", "published"],
  reviewer: QUEUE_TABS,
  editor: QUEUE_TABS,
  auditor: ["review", "unassigned", "corrections", "published"],
  admin: [],
};

/** The views a role may see, the first being where it lands; an admin has no part in editorial work. */
export const tabsOf = (role: Role): readonly QueueTab[] => OF_ROLE[role];

/** Where a page of the queue ends: the next one begins after it. */
export type QueueCursor = { at: string; id: string };

const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)~([0-9a-z]{8})$/;

/** Reads the place in a list from an address; null where it is none that a list gave. */
export function readCursor(text: string): QueueCursor | null {
  const [, at, id] = CURSOR.exec(text) ?? [];
  return at === undefined || id === undefined ? null : { at, id };
}

/** The place in a list as an address carries it. */
export const cursorText = ({ at, id }: QueueCursor): string => `${at}~${id}`;
