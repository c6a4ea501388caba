import { Find } from "@/components/desk/lists/find";
import type { Context } from "@/components/public/parts/context";

type Props = Pick<Context, "t"> & {
  page: string;
  find: string | undefined;
  /** What else the address carries on. */
  along?: Readonly<Record<string, string | undefined>>;
};

/** Looks for speakers by their names, on the page that is to choose one. */
export function FindSpeakers({ page, find, along = {}, t }: Props) {
  const { find: label, findHint } = t.lists.speakers;
  return (
    <Find action={page} label={label} hint={findHint} button={t.lists.button} value={find} along={along} />
  );
}
