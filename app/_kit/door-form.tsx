import { Notice } from "@/components/desk/door/notice";
import { type DoorVisit, door } from "./door";
import { isSameOrigin } from "./same-origin";

/** Longest form taken at a door, in bytes. */
const MOST_BYTES = 64 * 1024;

export type Obstacle =
  | "foreign-origin"
  | "too-large"
  | "no-length"
  | "unreadable"
  | "not-found"
  | "address-too-long";

const STATUS: Record<Obstacle, number> = {
  "foreign-origin": 403,
  "too-large": 413,
  "no-length": 411,
  unreadable: 400,
  "not-found": 404,
  "address-too-long": 414,
};

/** A small page that says why a request went no further. */
export function doorNotice(visit: DoorVisit, rule: Obstacle, most = "64 kB"): Promise<Response> {
  const { notices } = visit.t.account;
  const { title, sentence } = notices[rule];
  const words = typeof sentence === "string" ? sentence : sentence(most);
  const link = { href: "/desk", words: notices.desk };
  return door(visit, { status: STATUS[rule], title, view: <Notice sentence={words} link={link} /> });
}

/** The posted fields by name (absent ones empty), or the answer that refuses the post. */
export async function doorForm(
  visit: DoorVisit,
): Promise<{ ok: true; field: (name: string) => string } | { ok: false; response: Response }> {
  const refused = async (rule: Obstacle) => ({ ok: false, response: await doorNotice(visit, rule) }) as const;
  const { request } = visit;
  if (!isSameOrigin(request.headers)) return refused("foreign-origin");
  const length = request.headers.get("content-length");
  if (length === null) return refused("no-length");
  if (!(Number(length) <= MOST_BYTES)) return refused("too-large");
  try {
    const data = await request.formData();
    const field = (name: string) => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    return { ok: true, field };
  } catch {
    return refused("unreadable");
  }
}
