import { loaded, report, SETTLING, yardstick } from "./measure";
import { served } from "./served";

/** The page of a quote, hot and at random, against Node's bare server answering the same bytes. */
export async function page(): Promise<void> {
  const site = await served();
  try {
    const paths = site.ids.map((id) => `/q/${id}`);
    const [hot = ""] = paths;
    // In the order of a fixed shuffle, so that each run asks for the same.
    const random = paths
      .map((path, n) => ({ path, n: (n * 7_919) % paths.length }))
      .sort((a, b) => a.n - b.n)
      .map((one) => one.path);
    await loaded(site.address, [hot], SETTLING);
    const bare = await yardstick(`${site.address}${hot}`);
    const first = await loaded(site.address, random);
    const asked = random.slice(0, first.requests);
    const rows = [
      { what: "bare Node, the same bytes", ...bare },
      { what: "one hot page", ...(await loaded(site.address, [hot])) },
      { what: "random pages, each for the first time", ...first },
      { what: "random pages that were asked for before", ...(await loaded(site.address, asked)) },
    ];
    report(
      "page",
      rows.map((row) => ({ ...row, ratio: Number((bare.perSecond / row.perSecond).toFixed(1)) })),
    );
  } finally {
    await site.stop();
  }
}
