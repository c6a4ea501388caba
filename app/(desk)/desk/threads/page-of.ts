import { safeNextPath } from "@/auth/next-path";

/** The page that a form of a thread was on; never another's address. */
export const pageOf = ({ _page = "" }: Readonly<Record<string, string | undefined>>): string =>
  `${safeNextPath(_page.split("#")[0] ?? "")}#threads`;
