import type { Context } from "@/components/public/parts/context";
import type { RecordKind, Role } from "@/domain/vocabulary";

type Props = Pick<Context, "t"> & {
  kind: RecordKind;
  record: { id: string; state: { edition: unknown } };
  role: Role;
};

/** The way to correcting, retracting or suspending what is public, for who may do it. */
export function CorrectLink({ kind, record, role, t }: Props) {
  if (role !== "editor" || !record.state.edition) return null;
  return (
    <a className="btn" href={`/desk/${kind === "quote" ? "q" : "claims"}/${record.id}/correct`}>
      {t.desk.correct}
    </a>
  );
}
