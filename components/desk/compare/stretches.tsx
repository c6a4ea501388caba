import { Along, Printed, Section } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { SelectField } from "@/components/desk/form/fields";
import { Fold } from "@/components/desk/form/fold";
import { Submit } from "@/components/desk/form/submit";
import { VersionField } from "@/components/desk/form/theirs";
import type { Context } from "@/components/public/parts/context";
import { deskCompareHref, deskCompareQuery } from "@/domain/desk/compare/address";
import type { DeskComparison } from "@/domain/desk/compare/comparison";
import { edgeMoves } from "@/domain/desk/compare/pieces";
import type { Piece } from "@/domain/phrases/pieces";
import { placesOf } from "@/domain/phrases/places";
import { dirOf } from "@/domain/text/direction";
import type { CompareActions } from "./actions";
import { Chip } from "./chip";

type Opened = NonNullable<DeskComparison["opened"]>;
type Props = Context & { comparison: DeskComparison; actions: CompareActions; opened: Opened };

/** The stretches of one printing: which phrases each says, and where it begins and ends. */
export function Stretches(props: Props) {
  const { comparison, opened, t } = props;
  const { editor, address } = comparison;
  const { printing, pieces, at } = opened;
  const words = t.compareDesk;
  const { printing: _, stretch: __, ...back } = address;
  return (
    <Section
      id="stretches"
      title={words.stretches(printing.siglum)}
      note={<a href={deskCompareHref(editor.id, back)}>{words.back}</a>}
    >
      <ol className="stretches">
        {pieces.map((piece, n) => (
          <li key={piece.start} dir={dirOf(printing.lang, piece.text)}>
            <a
              data-row
              href={`${deskCompareHref(editor.id, { ...address, stretch: n + 1 })}#stretches`}
              aria-current={n === at ? "true" : undefined}
            >
              <Chip numbers={piece.numbers} t={t} />
              <Printed words={piece.text} lang={printing.lang} t={t} />
            </a>
          </li>
        ))}
      </ol>
      {editor.isEditable && pieces[at] ? (
        <Edit key={`${at} ${comparison.phrasingVersion}`} {...props} piece={pieces[at]} />
      ) : null}
    </Section>
  );
}

function Edit({ piece, ...props }: Props & { piece: Piece }) {
  const { comparison, actions, opened, t } = props;
  const { phrases, phrasingVersion, editor } = comparison;
  const { printing, pieces, at } = opened;
  const words = t.compareDesk;
  return (
    <>
      <h3>{words.stretch(at + 1, pieces.length)}</h3>
      {piece.numbers.length > 0 ? <Edges {...props} /> : null}
      <DeskForm id="assign" action={actions.assign}>
        <VersionField value={phrasingVersion} />
        <Along
          fields={{ quote: editor.id, attestation: printing.id, _at: deskCompareQuery(comparison.address) }}
        />
        <Ends {...{ printing, piece, t }} />
        <fieldset className="field">
          <legend>{words.says}</legend>
          <div className="opts numbers">
            {phrases.map((phrase, n) => (
              <label key={phrase.id}>
                <input
                  type="checkbox"
                  name={`phrases.${n}`}
                  value={phrase.id}
                  data-key={n < 9 ? String(n + 1) : undefined}
                  defaultChecked={piece.numbers.includes(n + 1)}
                />
                {n + 1}
              </label>
            ))}
          </div>
          <p className="hint">{words.saysNone}</p>
        </fieldset>
        <Submit isMain pressedBy="a">
          {words.assign}
        </Submit>
      </DeskForm>
      <DeskForm id="add" action={actions.add}>
        <Fold label={words.add} isPart>
          <VersionField value={phrasingVersion} />
          <Along
            fields={{
              quote: editor.id,
              attestation: printing.id,
              _at: deskCompareQuery(comparison.address),
            }}
          />
          <Ends {...{ printing, piece, t }} />
          <Submit className="sm">{words.addDo}</Submit>
        </Fold>
      </DeskForm>
    </>
  );
}

type EndsProps = { printing: Opened["printing"]; piece: Piece; t: Context["t"] };

/** From which word up to which: at first those of the stretch. */
function Ends({ printing: { exact, lang }, piece, t }: EndsProps) {
  const places = placesOf(exact, lang);
  const options = (side: "start" | "end") =>
    places.map((place) => ({ value: String(place[side]), label: place.text, lang }));
  return (
    <div className="two">
      <SelectField name="start" label={t.compareDesk.from} value={piece.start} options={options("start")} />
      <SelectField name="end" label={t.compareDesk.upTo} value={piece.end} options={options("end")} />
    </div>
  );
}

const KEYS = [
  ["start", "earlier", "["],
  ["start", "later", "{"],
  ["end", "earlier", "}"],
  ["end", "later", "]"],
] as const;
const NAMES = {
  "start earlier": "startEarlier",
  "start later": "startLater",
  "end earlier": "endEarlier",
  "end later": "endLater",
} as const;

/** Moves an edge by one word; a neighbour that ends there goes with it. */
function Edges({ comparison, actions, opened, t }: Props) {
  const { phrasingVersion, editor } = comparison;
  const { printing, pieces, at } = opened;
  const words = t.compareDesk;
  const moves = edgeMoves(printing, pieces, at);
  const piece = pieces[at];
  if (!piece) return null;
  return (
    <fieldset className="field">
      <legend>{words.edges}</legend>
      <div className="edges">
        {KEYS.map(([side, way, key]) => {
          const to = moves[side][way];
          if (to === undefined) return null;
          return (
            <DeskForm key={key} id={`edge-${side}-${way}`} action={actions.move}>
              <VersionField value={phrasingVersion} />
              <Along
                fields={{
                  quote: editor.id,
                  attestation: printing.id,
                  at: piece[side],
                  to,
                  _at: deskCompareQuery(comparison.address),
                }}
              />
              <Submit className="sm" pressedBy={key}>
                {words.edge[NAMES[`${side} ${way}`]]}
              </Submit>
            </DeskForm>
          );
        })}
      </div>
    </fieldset>
  );
}
