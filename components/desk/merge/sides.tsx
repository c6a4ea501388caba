import type { Context } from "@/components/public/parts/context";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { MergeKind } from "@/domain/merge/fields";
import type { MergeSide } from "@/domain/merge/views";

const FOLDERS: Record<MergeKind, string> = { quote: "q", speaker: "speakers", source: "sources" };

/** The desk's page of a record that can be merged. */
export const mergeAddress = (kind: MergeKind, id: string): string => `/desk/${FOLDERS[kind]}/${id}`;

/** What a record is called, in its language; the words of a quote in its marks. */
export const NameOf = ({
  name,
  kind,
  t,
}: Pick<Context, "t"> & Pick<MergeSide, "name"> & { kind: MergeKind }) => (
  <bdi
    className={kind === "quote" ? "q u" : undefined}
    {...(name.lang ? printedIn(name.lang, name.text) : {})}
  >
    <Visible text={name.text} t={t} />
  </bdi>
);

type Props = Pick<Context, "t"> & {
  kind: MergeKind;
  sides: Record<"surviving" | "absorbed", MergeSide>;
};

/** The two records, which one stays and which one goes into it. */
export function Sides({ kind, sides, t }: Props) {
  const words = t.merging;
  return (
    <dl className="facts">
      {(["surviving", "absorbed"] as const).map((one) => {
        const { id, name, edition } = sides[one];
        return (
          <div key={one}>
            <dt>{one === "surviving" ? words.stays : words.goes}</dt>
            <dd>
              <a href={mergeAddress(kind, id)}>
                <NameOf {...{ name, kind, t }} />
              </a>{" "}
              <span className="dim">
                <span className="mono">{id}</span>
                {kind === "quote" ? `, ${words.edition(edition)}` : null}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
