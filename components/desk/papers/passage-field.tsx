"use client";

import { useRef, useState } from "react";
import { useField } from "@/components/desk/form/form-context";
import { TextArea } from "@/components/desk/form/text-area";
import { selectedRange } from "./selected-range";

type Props = {
  /** The frozen text and its language. */
  text: string;
  lang: string;
  label: string;
  hint?: string;
  /** `bound` with {start} and {end}. */
  words: { take: string; bound: string; unbind: string };
};

type Place = { start: number; end: number };

/**
 * A passage of the frozen text beside it: typed, or taken with its place (UTF-16 offsets) from what is selected
 * there. Words that are changed by hand stand at no place until they are found.
 */
export function PassageField({ text, lang, label, hint, words }: Props) {
  const [place, bind] = useState<Place | null>(usePlaceSent());
  const field = useRef<HTMLDivElement>(null);
  const take = () => {
    const range = selectedRange();
    const area = field.current?.querySelector("textarea");
    if (!range || !area) return;
    area.value = text.slice(range.start, range.end);
    bind(range);
  };
  return (
    <>
      <div ref={field} onInput={() => bind(null)}>
        <TextArea name="passage" {...{ label, hint, lang }} className="q" rows={4} />
      </div>
      <p className="field">
        <button type="button" className="btn sm" onClick={take}>
          {words.take}
        </button>{" "}
        <span role="status">{place === null ? null : inWords(words.bound, place)}</span>{" "}
        {place === null ? null : (
          <button type="button" className="btn sm" onClick={() => bind(null)}>
            {words.unbind}
          </button>
        )}
      </p>
      {place === null ? null : (
        <>
          <input type="hidden" name="start" value={place.start} readOnly />
          <input type="hidden" name="end" value={place.end} readOnly />
        </>
      )}
    </>
  );
}

const inWords = (bound: string, { start, end }: Place): string =>
  bound.replace("{start}", String(start)).replace("{end}", String(end));

/** The place that a refused form named: it stands as it was sent. */
function usePlaceSent(): Place | null {
  const [start, end] = [useField("start").typed?.at(-1), useField("end").typed?.at(-1)];
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
