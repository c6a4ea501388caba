import { loaded, report, yardstick } from "./measure";
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
      .sort((a, b) => a.n - b.n);
    await loaded(site.address, [hot], 3);
    const bare = await yardstick(`${site.address}${hot}`);
    const rows = [
      { what: "bare Node, the same bytes", ...bare, ratio: 1 },
      ...[
        { what: "one hot page", ...(await loaded(site.address, [hot])) },
        {
          what: "random pages",
          ...(await loaded(
            site.address,
            random.map((one) => one.path),
          )),
        },
      ].map((row) => ({ ...row, ratio: Number((bare.perSecond / row.perSecond).toFixed(1)) })),
    ];
    report("page", rows);
  } finally {
    await site.stop();
  }
}
