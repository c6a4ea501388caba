import { Fragment } from "react";
import type { Context } from "@/components/public/parts/context";
import { Status } from "@/components/public/parts/status";
import { Local } from "@/components/public/parts/text";
import { DEFAULT_SCALES } from "@/domain/review/default-scales";
import { AXES, type Axis } from "@/domain/vocabulary";

export const isAxis = (id: string): id is Axis => (AXES as readonly string[]).includes(id);

/** The verdicts of one question, each with its shape and its definition. */
export function ScaleList({ axis, lang, t }: Context & { axis: Axis }) {
  const scale = DEFAULT_SCALES.find((one) => one.axis === axis);
  if (!scale) return null;
  return (
    <>
      <h3 className="group-head mt-6">{t.house.scale}</h3>
      <dl className="facts">
        {scale.ratings.map(({ key, label, standing, definition }) => (
          <Fragment key={key}>
            <dt className="text-ink">
              <Status isBare verdict={{ axis, standing, label }} {...{ lang, t }} />
            </dt>
            <dd>
              <Local text={definition} {...{ lang, t }} />{" "}
              <span className="note">({t.house.standing[standing]})</span>
            </dd>
          </Fragment>
        ))}
      </dl>
      {axis === "attribution" ? <p className="note mt-2">{t.house.scaleNote}</p> : null}
    </>
  );
}
