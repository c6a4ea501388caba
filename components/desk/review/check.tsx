import type { ReactNode } from "react";
import { Icon } from "@/components/desk/icon";

type CheckProps = { holds: boolean; note?: string | undefined; children: ReactNode };

/** A point of a checklist: a box and words. */
export function Check({ holds, note, children }: CheckProps) {
  return (
    <li>
      <Icon name={holds ? "box-done" : "box"} />
      <span className={holds ? undefined : "todo"}>
        {children}
        {note === undefined ? null : <small>{note}</small>}
      </span>
    </li>
  );
}
