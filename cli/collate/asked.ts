import { parseArgs } from "node:util";
import { COLLATION_FORMATS, type CollationFormat } from "@/domain/collation/exports/formats";
import { IGNORED, type Ignored } from "@/domain/collation/types";

const FORMATS = Object.keys(COLLATION_FORMATS) as CollationFormat[];
const SWITCHES = Object.keys(IGNORED) as (keyof Ignored)[];

export const USAGE = `npm run collate -- file file … [--lang en] [--base A] [--ignore ${SWITCHES.join(",")}] [--as ${FORMATS.join("|")}]
Compares printings of one text, a file each, lettered A, B, C … in this order; prints where they differ.
  --lang    the language of the texts (en)
  --base    the letter of the printing that the others stand against (A)
  --ignore  what is no difference (${SWITCHES.filter((one) => IGNORED[one]).join(",")}); "none" for nothing
  --as      the whole table in one of these forms`;

export type Asked = {
  files: string[];
  lang: string;
  base: string;
  ignored: Ignored;
  format: CollationFormat | undefined;
  isHelp: boolean;
};

/** What the command line asks for, or the sentence that says what is wrong with it. */
export function asked(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string", default: "en" },
        base: { type: "string", default: "A" },
        ignore: { type: "string" },
        as: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const format = FORMATS.find((one) => one === values.as);
    if (values.as !== undefined && !format) return `--as ${values.as} is none of ${FORMATS.join(", ")}.`;
    const named = values.ignore?.split(",") ?? [];
    const odd = named.find((one) => one !== "none" && !SWITCHES.some((known) => known === one));
    if (odd !== undefined) return `--ignore ${odd} is none of ${SWITCHES.join(", ")}.`;
    const ignored = { ...IGNORED };
    if (values.ignore !== undefined) for (const one of SWITCHES) ignored[one] = named.includes(one);
    const { lang, base, help } = values;
    return { files: positionals, lang, base, ignored, format, isHelp: help };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
