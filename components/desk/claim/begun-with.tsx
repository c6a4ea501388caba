import { Along, Printed } from "@/components/desk/editor/parts";
import type { Context } from "@/components/public/parts/context";
import type { BegunFrom } from "@/domain/desk/claim-editor";

/** The printed words that a new claim is begun from; the form sends along where they stand. */
export function BegunWith({ from, t }: Pick<Context, "t"> & { from: BegunFrom }) {
  const { words, lang, start, end, article, capture, title, titleLang } = from;
  const place = { capture, start, end, passage: words };
  return (
    <>
      <Along
        fields={Object.fromEntries(Object.entries(place).map(([name, value]) => [`madeIn.${name}`, value]))}
      />
      <blockquote className="from">
        <Printed {...{ words, lang, t }} />
        <p className="s">
          {t.claimDesk.begunFrom}{" "}
          <a href={`/desk/articles/${article}`}>
            <bdi lang={titleLang}>{title}</bdi>
          </a>
          . {t.claimDesk.begunNote}
        </p>
      </blockquote>
    </>
  );
}
