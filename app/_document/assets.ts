import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const manifestShape = z.strictObject({
  css: z.string(),
  han: z.string(),
  hanRare: z.string(),
  script: z.string(),
  deskScript: z.string(),
  hanRanges: z.string(),
});

/** Addresses of the built assets; `isCommonHan` tells which Chinese characters the first sheet covers. */
export type Assets = Omit<z.infer<typeof manifestShape>, "hanRanges"> & {
  isCommonHan: (sign: string) => boolean;
};

const MANIFEST = "public/assets/manifest.json";
let known: Assets | undefined;

/** Reads the manifest once; throws with the way on when the styles have not been built. */
export function assets(): Assets {
  // While developing, the styles are built anew beside the running server.
  if (known === undefined || process.env.NODE_ENV === "development") known = readAssets();
  return known;
}

function readAssets(): Assets {
  let text: string;
  try {
    text = readFileSync(resolve(/* turbopackIgnore: true */ process.cwd(), MANIFEST), "utf8");
  } catch (cause) {
    throw new Error(`${MANIFEST} is missing: build the styles first (npm run styles)`, { cause });
  }
  const { hanRanges, ...addresses } = manifestShape.parse(JSON.parse(text));
  const points = pointsOf(hanRanges);
  return { ...addresses, isCommonHan: (sign) => points.has(sign.codePointAt(0) ?? 0) };
}

function pointsOf(ranges: string): Set<number> {
  const points = new Set<number>();
  for (const range of ranges.split(",")) {
    const [from = "", to = from] = range.split("-");
    for (let point = Number.parseInt(from, 16); point <= Number.parseInt(to, 16); point++) points.add(point);
  }
  return points;
}

const HAN = /\p{Script=Han}/gu;

/** The style sheets a document needs: those for Chinese only where it shows Chinese characters. */
export function sheetsFor(html: string): string[] {
  const { css, han, hanRare, isCommonHan } = assets();
  const signs = html.match(HAN);
  if (!signs) return [css];
  return signs.every(isCommonHan) ? [css, han] : [css, han, hanRare];
}
