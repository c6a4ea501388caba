import { parseArgs } from "node:util";
import { LANGS, type Lang } from "@/domain/extraction/types";

export const USAGE = `npm run extract -- [file …] [--lang ${LANGS.join("|")}] [--json]
Finds who said what. Reads the files, or standard input where none or "-" is named.
  --lang   the language of the texts; without it, it is detected
  --json   one JSON object a text, each on a line of its own`;

export type Asked = { files: string[]; lang: Lang | undefined; isJson: boolean; isHelp: boolean };

/** What the command line asks for, or the sentence that says what is wrong with it. */
export function asked(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const lang = LANGS.find((one) => one === values.lang);
    if (values.lang !== undefined && lang === undefined) {
      return `--lang ${values.lang} is none of ${LANGS.join(", ")}.`;
    }
    const files = positionals.length === 0 ? ["-"] : positionals;
    return { files, lang, isJson: values.json, isHelp: values.help };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
