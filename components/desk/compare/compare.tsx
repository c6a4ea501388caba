import type { Context } from "@/components/public/parts/context";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { Across } from "./across";
import type { CompareActions } from "./actions";
import { Divide } from "./divide";
import { FocusOn } from "./focus";
import { Matrix } from "./matrix";
import { Panel } from "./panel";
import { Phrases } from "./phrases";
import { Stretches } from "./stretches";
import { Switches } from "./switches";

type Props = Context & { comparison: DeskComparison; actions: CompareActions };

/** The printings of one language word by word, the others by phrases, and what is worked on. */
export function Compare({ comparison, actions, ...context }: Props) {
  const { group, opened } = comparison;
  const words = context.t.compareDesk;
  if (!group) return <p className="dim">{words.none}</p>;
  return (
    <>
      <Switches {...{ comparison }} {...context} />
      <FocusOn {...focusOf(comparison)} />
      <div className="compare">
        <Matrix {...{ comparison, group }} {...context} />
        <aside aria-label={opened ? words.stretches(opened.printing.siglum) : words.current}>
          {opened ? (
            <Stretches {...{ comparison, actions, opened }} {...context} />
          ) : (
            <Panel {...{ comparison, actions }} {...context} />
          )}
        </aside>
        <div className="by-phrase">
          <Phrases {...{ comparison, actions }} {...context} />
          <Divide {...{ comparison, actions }} {...context} />
          <Across {...{ comparison }} {...context} />
        </div>
      </div>
    </>
  );
}

/** Where the next key acts after a step, and what tells that one was made. */
function focusOf({ address, opened, phrasingVersion }: DeskComparison) {
  return opened
    ? {
        selector: "#stretches a[aria-current]",
        step: `${opened.printing.id} ${opened.at} ${phrasingVersion}`,
      }
    : { selector: "#difference-form input:checked", step: String(address.difference ?? "") };
}
