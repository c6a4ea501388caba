import { across } from "./across";
import { collation } from "./collation/collation";
import { extraction } from "./extraction/extraction";
import { reading } from "./extraction/reading";
import { finding } from "./finding/finding";
import { intake } from "./intake";
import { page } from "./page";
import { publish } from "./publish";
import { reanchor } from "./reanchor/reanchor";
import { search } from "./search";

/** `npm run bench -- <name>`: measures, prints a table and writes `bench/results/<name>.json`. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  page,
  search,
  intake,
  publish,
  finding,
  extraction,
  reading,
  collation,
  across,
  reanchor,
};

const run = BENCHES[process.argv[2] ?? ""];
if (run) await run();
else {
  console.error(`Name a bench: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 1;
}
