import type { Role } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

const SECTIONS = [
  { key: "queue", href: "/desk" },
  { key: "articles", href: "/desk/articles" },
  { key: "quotes", href: "/desk/q" },
  { key: "claims", href: "/desk/claims" },
  { key: "sources", href: "/desk/sources" },
  { key: "speakers", href: "/desk/speakers" },
  { key: "members", href: "/desk/admin/members" },
  { key: "log", href: "/desk/admin/log" },
] as const;

export type Section = (typeof SECTIONS)[number]["key"];

const WORK = ["queue", "articles", "quotes", "claims", "sources", "speakers"] as const;

/** What each role finds in the bar: an admin has no part in the editorial work (model.md, "Roles"). */
const OF_ROLE: Record<Role, readonly Section[]> = {
  contributor: WORK,
  reviewer: [...WORK, "log"],
  editor: [...WORK, "log"],
  auditor: [...WORK, "members", "log"],
  admin: ["members", "log"],
};

export const sectionsOf = (role: Role) => SECTIONS.filter(({ key }) => OF_ROLE[role].includes(key));

/** What the palette offers: the sections, and what can be begun. */
export const commandsOf = (role: Role, t: Messages): { label: string; href: string }[] => [
  ...(["contributor", "reviewer", "editor"].includes(role)
    ? [
        { label: t.desk.begin.article, href: "/desk/articles/new" },
        { label: t.lists.quotes.begin, href: "/desk/q/new" },
        { label: t.lists.claims.begin, href: "/desk/claims/new" },
      ]
    : []),
  ...sectionsOf(role).map(({ key, href }) => ({ label: t.desk.sections[key], href })),
  { label: t.desk.keys, href: "/desk/keys" },
  { label: t.desk.begin.me, href: "/desk/me" },
  { label: t.desk.begin.record, href: "/" },
];
