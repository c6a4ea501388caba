import { BasisMark, Section } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import { deskCompareHref } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { phrasedPieces, piecesUnder } from "@/domain/desk/compare/pieces";
import { phrasesShown } from "@/domain/desk/compare/place";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { languageName } from "@/domain/text/languages";
import { PhrasedWords } from "./chip";

type Props = Context & { comparison: DeskComparison };

/** Every printing by its numbered phrases, in its own language; never word by word. */
export function Across({ comparison, ...context }: Props) {
  const { editor, phrases } = comparison;
  const words = context.t.compareDesk;
  if (phrases.length === 0) return null;
  return (
    <Section id="across" title={words.across} note={words.acrossNote}>
      <table className="cards across">
        <tbody>
          {editor.printings.map((printing) => (
            <Row key={printing.id} {...{ printing, comparison }} {...context} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ printing, comparison, lang, t }: Props & { printing: AttestationBody }) {
  const { editor, phrasing, address, opened } = comparison;
  const words = t.compareDesk;
  const { difference: _, ...rest } = address;
  const pieces = piecesUnder(phrasedPieces(phrasing, printing), phrasesShown(comparison));
  const href = `${deskCompareHref(editor.id, { ...rest, printing: printing.siglum })}#stretches`;
  return (
    <tr className={opened?.printing.id === printing.id ? "now" : undefined}>
      <th scope="row" className="sig">
        {printing.siglum}
      </th>
      <td>
        <PhrasedWords pieces={pieces} {...{ printing, t }} />
      </td>
      <td>
        <p>{languageName(printing.lang, lang)}</p>
        <Provenance {...{ printing, lang, t }} />
        {editor.isEditable ? (
          <a className="tbl-a" href={href}>
            {words.editPhrases(printing.siglum)}
          </a>
        ) : null}
      </td>
    </tr>
  );
}

/** Through whom the words came into this language, and whether they are anybody's own. */
function Provenance({ printing: { relation, translator }, t }: Context & { printing: AttestationBody }) {
  const words = t.compareDesk;
  return (
    <>
      {relation === "back_translation" ? <b className="s">{words.backTranslation}</b> : null}
      {relation === "readout" ? <b className="s">{words.readout}</b> : null}
      {translator ? (
        <span className="s">
          {words.translatedBy}
          <bdi>{translator.name}</bdi>{" "}
          <BasisMark basis={translator.basis}>{t.vocabulary.basis[translator.basis]}</BasisMark>
        </span>
      ) : null}
    </>
  );
}
