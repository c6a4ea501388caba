import { createRequire } from "node:module";
import { afterAll, expect, test } from "vitest";
import { citationsOf, renderJob } from "@/domain/citation/formatted/jobs";
import { ENGINE_VERSION, LOCALES, STYLES } from "@/domain/citation/formatted/styles";
import { attestation, citable, PRINTED, source } from "@/tests/domain/citation/cases";
import {
  citingState,
  closeCitations,
  MOST_WAITING,
  renderCitations,
  warmCitations,
} from "@/workers/citations";
import { styleHash } from "@/workers/style-hash";

afterAll(closeCitations);

const one = renderJob(PRINTED.S1, "quoted", "apa", "en-US");

test("warm engines are built once, in the worker alone, and no rendering builds another", async () => {
  await warmCitations();
  const warm = citingState().builds;
  expect(warm).toBe(STYLES.length * LOCALES.length);
  const jobs = LOCALES.flatMap((locale) => citationsOf([PRINTED.S2, PRINTED.S1], locale));
  const result = await renderCitations(jobs);
  expect(result.ok && result.value.every(({ entryText }) => entryText.length > 20)).toBe(true);
  expect(citingState().builds).toBe(warm);
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.filter((path) => path.includes("citeproc"))).toEqual([]);
});

test("one after the other, works of one author and year get no letter and no dash for the name", async () => {
  const other = { ...PRINTED.S1, key: "other", source: source({ title: "Un altro titolo" }) };
  for (const style of STYLES) {
    const jobs = [PRINTED.S1, other, PRINTED.S1].map((each) => renderJob(each, "source", style, "en-US"));
    const result = await renderCitations(jobs);
    if (!result.ok) throw new Error("refused");
    for (const { entryText, inText } of result.value) {
      expect(entryText.startsWith("Press TV.")).toBe(true);
      expect(entryText + inText).not.toMatch(/2023[ab]|———/u);
    }
  }
});

test("the same key with other facts is read anew", async () => {
  const changed = { ...PRINTED.S1, source: source({ title: "Titolo corretto" }) };
  const result = await renderCitations([one, renderJob(changed, "quoted", "apa", "en-US")]);
  expect(result.ok && result.value[1]?.entryText).toContain("Titolo corretto");
});

test("more citations than may wait are refused as busy, and none of them is begun", async () => {
  const refused = await renderCitations(Array.from({ length: MOST_WAITING + 1 }, () => one));
  expect(refused).toMatchObject({ ok: false, refusals: [{ kind: "limited", rule: "citations-busy" }] });
  expect(citingState().waiting).toBe(0);
});

test("a style that is not shipped fails by itself and leaves the engine working", async () => {
  await expect(renderCitations([{ ...one, style: "no-such-style" as "apa" }])).rejects.toThrow(/ENOENT/u);
  expect((await renderCitations([one])).ok).toBe(true);
});

test("a closed engine starts again at the next citation", async () => {
  await closeCitations();
  expect((await renderCitations([one])).ok).toBe(true);
});

test("values with markup, quotation marks and private-use signs come back as text in both forms", async () => {
  const title = "<i>a</i> <script>x</script> \ue000 & b <span style='x'>";
  const words = `"Non" lo 'so', disse “Li” <b>`;
  const hostile = citable({
    source: source({ title }),
    utterance: {
      attestation: attestation({ exact: words }),
      source: source({ kind: "social", title: "x", titleIsDescription: true }),
    },
  });
  const jobs = [
    renderJob(hostile, "source", "apa", "en-US"),
    renderJob(hostile, "utterance", "apa", "it-IT"),
  ];
  const result = await renderCitations(jobs);
  if (!result.ok) throw new Error("refused");
  expect(result.value[0]?.entryText).toContain("<i>a</i> <script>x</script> \ue000 & b <span style=");
  expect(result.value[0]?.entryHtml).toContain(
    "&lt;i&gt;a&lt;/i&gt; &lt;script&gt;x&lt;/script&gt; \ue000 &#38; b",
  );
  expect(result.value[0]?.entryHtml).not.toMatch(/<(?!\/?i>)/u);
  expect(result.value[1]?.entryText).toContain(words);
});

test("a style's hash is that of its files, and differs from pair to pair", () => {
  const hashes = STYLES.flatMap((style) => LOCALES.map((locale) => styleHash(style, locale)));
  expect(new Set(hashes).size).toBe(6);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/u.test(hash))).toBe(true);
});

test("the engine's version that is stored is the version installed", () => {
  const { version } = createRequire(import.meta.url)("citeproc/package.json") as { version: string };
  expect(ENGINE_VERSION).toBe(`citeproc ${version}/1`);
});
