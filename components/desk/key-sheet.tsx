import type { Messages } from "@/messages/messages";

type Does = keyof Messages["desk"]["sheet"]["does"];
type Group = keyof Messages["desk"]["sheet"]["groups"];

const KEYS: Record<Group, readonly (readonly [does: Does, ...keys: string[]])[]> = {
  everywhere: [
    ["sheet", "?"],
    ["search", "/"],
    ["palette", "Ctrl", "K"],
    ["queue", "g", "q"],
    ["review", "g", "r"],
    ["article", "n"],
    ["leave", "Esc"],
    ["submit", "Ctrl", "Enter"],
  ],
  lists: [
    ["next", "j"],
    ["previous", "k"],
    ["open", "Enter"],
  ],
  confirm: [
    ["accept", "a"],
    ["edit", "e"],
    ["reject", "r"],
    ["startLeft", "["],
    ["startRight", "{"],
    ["endRight", "]"],
    ["endLeft", "}"],
    ["attach", "1", "2"],
    ["undo", "u"],
  ],
  compare: [
    ["difference", "n", "p"],
    ["decide", "a", "Enter"],
    ["base", "b"],
    ["merge", "+"],
    ["split", "-"],
    ["undo", "u"],
    ["next", "j"],
    ["previous", "k"],
    ["numbers", "1–9"],
    ["startLeft", "["],
    ["startRight", "{"],
    ["endRight", "]"],
    ["endLeft", "}"],
  ],
  chain: [
    ["next", "j"],
    ["previous", "k"],
    ["confirm", "a"],
    ["dismiss", "x"],
  ],
  record: [
    ["compare", "c"],
    ["origins", "o"],
    ["attachPrinting", "p"],
    ["evidence", "v"],
    ["logSearch", "s"],
    ["comment", "m"],
  ],
  review: [
    ["fields", "j", "k"],
    ["nextEvidence", "o"],
    ["comment", "m"],
    ["changes", "x"],
    ["approve", "y"],
  ],
};

/** Every key of the desk and what it does. */
export function KeySheet({ t }: { t: Messages }) {
  const { groups, does } = t.desk.sheet;
  return (
    <div className="sheet">
      {(Object.keys(KEYS) as Group[]).map((group) => (
        <section key={group} aria-label={groups[group]}>
          <h2>{groups[group]}</h2>
          <ul>
            {KEYS[group].map(([what, ...keys]) => (
              <li key={what}>
                <span>{does[what]}</span>
                <span>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
