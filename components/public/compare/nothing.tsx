import type { ReactNode } from "react";
import type { Context } from "@/components/public/parts/context";

type Props = { name: string; path: string; notice?: ReactNode; t: Context["t"] };

/** In place of a comparison where there is one printing: that there is nothing to compare, and the way on. */
export function NothingToCompare({ name, path, notice, t }: Props) {
  const { title, sentence, link } = t.compare.nothing;
  return (
    <article>
      {notice}
      <header className="head leaf">
        <div className="full">
          <p className="small">
            <a href={path}>{name}</a>
          </p>
          <h1 className="title mt-1">{title}</h1>
          <p className="subtitle max-w-(--measure)">{sentence}</p>
          <p className="row-links mt-6">
            <a href={`${path}#h-print`}>{link}</a>
          </p>
        </div>
      </header>
    </article>
  );
}
