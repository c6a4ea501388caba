import { Section } from "@/components/desk/editor/parts";
import { Origins } from "@/components/desk/editor/printings";
import type { Context } from "@/components/public/parts/context";
import { printerOf } from "@/components/public/parts/sources";
import type { QuoteEditor } from "@/domain/desk/quote-editor";

type Props = Context & { editor: QuoteEditor };

/** Every printing with what it was made from, as it is recorded, and the way to the page that changes it. */
export function Recorded({ editor, lang, t }: Props) {
  const words = t.suggest;
  const printers = new Map(editor.sources.map((source) => [source.id, printerOf(source)]));
  return (
    <div className="standing">
      <Section id="recorded" title={words.recorded} note={words.recordedNote}>
        <ul className="list">
          {editor.printings.map((printing) => (
            <li key={printing.id}>
              <span>
                <a className="sig tbl-a" href={`/desk/q/${editor.id}/printings/${printing.id}#origins`}>
                  {printing.siglum}
                </a>{" "}
                <bdi>{printers.get(printing.source)}</bdi>
              </span>
              <div>
                <Origins {...{ printing, editor, lang, t }} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
