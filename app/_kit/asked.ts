import { numberIn } from "@/domain/public/compare-address";

/** What an address asks for, as Next gives it. */
export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** One value of the query; the first where it was given several times. */
export const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : value?.[0];

/** Every value of the query under one name. */
export const every = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat();

/** Which part of what is long is asked for, from 1; none where no such number is. */
export const partAsked = (value: string | string[] | undefined): number | undefined => numberIn(one(value));

/** What the address of a list asks for: words to look for, and the place to go on from. */
export async function listAsked(
  asked: Asked,
): Promise<{ find: string | undefined; after: string | undefined }> {
  const { find, after } = await asked;
  return { find: one(find), after: one(after) };
}
