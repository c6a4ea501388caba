import { splitSuffix } from "@/app/_document/negotiation";
import { movedTo } from "@/app/_document/redirect";
import { noEdition, notANumber, notFound } from "@/app/_document/refusals";
import type { Visit } from "@/app/_document/visit";
import { readId } from "@/domain/ids";
import { numberIn } from "@/domain/public/compare-address";
import type { RecordKind } from "@/domain/vocabulary";
import { type RecordState, recordState, stateLedTo } from "@/queries/public/record-state";

const FOLDERS: Record<RecordKind, string> = { quote: "q", claim: "claims" };

/** Which record, edition and form an address names. `number` is that of the edition to show. */
export type Address = {
  state: RecordState;
  number: number;
  /** The address names the edition, not whatever is newest. */
  isPinned: boolean;
  suffix: string;
  /** Own path of the record, and of what is shown, without the suffix. */
  recordPath: string;
  path: string;
};

/** The editions of a record that was merged into another are still to be found under its own number. */
export const HISTORY = "/history";

type Parts = { id: string; edition?: string | undefined; rest?: string };

/**
 * Reads the address of a record: a typed number is told apart from an unknown one, capitals and look-alike
 * letters lead to the canonical address, what is not published is not there.
 */
export async function addressOf(
  visit: Visit,
  kind: RecordKind,
  { id, edition, rest = "" }: Parts,
): Promise<Address | Response> {
  const folder = FOLDERS[kind];
  const inId = edition === undefined ? splitSuffix(id) : { name: id, suffix: "" };
  const inEdition = splitSuffix(edition ?? "");
  const read = readId(inId.name);
  if (!read.ok) return notANumber(visit, inId.name, read.reason);
  const recordPath = `/${folder}/${read.id}`;
  const tail = `${edition === undefined ? inId.suffix : `/e/${edition}`}${rest}`;
  if (read.id !== inId.name) return movedTo(visit, `${recordPath}${tail}`);
  const state = await recordState(read.id);
  if (!state) return notFound(visit);
  if (state.kind !== kind) return movedTo(visit, `/${FOLDERS[state.kind]}/${read.id}${tail}`);
  if (state.state === "merged" && edition === undefined && rest !== HISTORY) {
    const home = await stateLedTo(state);
    return movedTo(visit, `/${folder}/${home.id}${tail}`, { status: 308 });
  }
  const base = { state, recordPath };
  if (edition === undefined) {
    return { ...base, number: state.number, isPinned: false, suffix: inId.suffix, path: recordPath };
  }
  const number = numberIn(inEdition.name) ?? 0;
  if (number < 1 || number > state.number) return noEdition(visit, inEdition.name, state.number, recordPath);
  return { ...base, number, isPinned: true, suffix: inEdition.suffix, path: `${recordPath}/e/${number}` };
}
