import { afterAll, describe, expect, test } from "vitest";
import type { Citable, Subject } from "@/domain/citation/citable";
import { renderJob } from "@/domain/citation/formatted/jobs";
import type { Locale, Style } from "@/domain/citation/formatted/styles";
import { PRINTED } from "@/tests/domain/citation/cases";
import { closeCitations, renderCitations } from "@/workers/citations";

afterAll(closeCitations);

const SUBJECT: Record<keyof typeof PRINTED, Subject> = {
  S1: "quoted",
  S2: "utterance",
  S3: "source",
  S4: "source",
  S5: "source",
  S6: "record",
  S7: "utterance",
  S8: "utterance",
};

const A = "https://web.archive.org/web/20230417120000/https://blog.example/putin-li";
const TITLE = "Putin incontra il ministro della Difesa cinese, saluta la cooperazione militare Mosca-Pechino";

const ENTRIES: Record<Style, Record<keyof typeof PRINTED, string>> = {
  apa: {
    S1: `Press TV. (2023, April 17). ${TITLE} (L. Lago, Trans.). Example Blog. Internet Archive (${A}). https://blog.example/putin-li`,
    S2: "Li, S. (2023, April 16). Abbiamo legami molto forti (L. Lago, Trans.). Meeting with Vladimir Putin, The Kremlin, Moscow. https://attesto.example/q/7k3m9xq2/e/2",
    S3: "Путин, В. (2023, April 16). Встреча с Министром обороны Китая Ли Шанфу. Президент России. https://kremlin.example/events/70948",
    S4: "Putin meets Chinese defense minister, hails Moscow-Beijing military cooperation. (2023, April 17). Press TV. https://presstv.example/Detail/2023/04/17/1",
    S5: "Pagina senza data né autore. (n.d.). Example Blog. Retrieved November 23, 2026, from https://blog.example/nd",
    S6: "Redazione Esempio. (2026, November 23). Li Shangfu: «Abbiamo legami molto forti…». Attesto. https://attesto.example/q/7k3m9xq2/e/2",
    S7: "Li, S. (2023, April 18). Defence minister on the Moscow visit (A. Rossi, Interviewer). Example Daily. https://daily.example/li",
    S8: "Tan, K. (2023, April 1). The friendship between our armed forces is strong [Post]. X. https://x.example/1",
  },
  "chicago-author-date": {
    S1: `Press TV. 2023. “${TITLE}.” Translated by Luciano Lago. Example Blog, April 17. Internet Archive (${A}). https://blog.example/putin-li.`,
    S2: "Li, Shangfu. 2023. “Abbiamo legami molto forti.” Translated by Luciano Lago. Meeting with Vladimir Putin, The Kremlin, Moscow, April 16. https://attesto.example/q/7k3m9xq2/e/2.",
    S3: "Путин, Владимир. 2023. “Встреча с Министром обороны Китая Ли Шанфу.” Президент России, April 16. https://kremlin.example/events/70948.",
    S4: "Press TV. 2023. “Putin Meets Chinese Defense Minister, Hails Moscow-Beijing Military Cooperation.” April 17. https://presstv.example/Detail/2023/04/17/1.",
    S5: "Example Blog. n.d. “Pagina senza data né autore.” Accessed November 23, 2026. https://blog.example/nd.",
    S6: "Redazione Esempio. 2026. “Li Shangfu: «Abbiamo legami molto forti…».” Version 2. Attesto, November 23. https://attesto.example/q/7k3m9xq2/e/2.",
    S7: "Li, Shangfu. 2023. “Defence Minister on the Moscow Visit.” Interview by Anna Rossi. Example Daily, April 18. https://daily.example/li.",
    S8: "Tan, Kefei. 2023. “The friendship between our armed forces is strong.” Post. X, April 1. https://x.example/1.",
  },
  "modern-language-association": {
    S1: `Press TV. “${TITLE}.” Example Blog, translated by Luciano Lago, 17 Apr. 2023, https://blog.example/putin-li. Internet Archive, ${A}.`,
    S2: "Li, Shangfu. Abbiamo legami molto forti. Translated by Luciano Lago, https://attesto.example/q/7k3m9xq2/e/2. Meeting with Vladimir Putin, 16 Apr. 2023, The Kremlin, Moscow.",
    S3: "Путин, Владимир. “Встреча с Министром обороны Китая Ли Шанфу.” Президент России, 16 Apr. 2023, https://kremlin.example/events/70948.",
    S4: "“Putin Meets Chinese Defense Minister, Hails Moscow-Beijing Military Cooperation.” Press TV, 17 Apr. 2023, https://presstv.example/Detail/2023/04/17/1.",
    S5: "“Pagina senza data né autore.” Example Blog, https://blog.example/nd. Accessed 23 Nov. 2026.",
    S6: "Redazione Esempio. “Li Shangfu: «Abbiamo legami molto forti…».” Attesto, Version 2, 23 Nov. 2026, https://attesto.example/q/7k3m9xq2/e/2.",
    S7: "Li, Shangfu. “Defence Minister on the Moscow Visit.” Example Daily, interview by Anna Rossi, 18 Apr. 2023, https://daily.example/li.",
    S8: "Tan, Kefei. “The friendship between our armed forces is strong.” X, 1 Apr. 2023, https://x.example/1.",
  },
};

const rendered = async (citable: Citable, subject: Subject, style: Style, locale: Locale) => {
  const result = await renderCitations([renderJob(citable, subject, style, locale)]);
  if (!result.ok || result.value[0] === undefined) throw new Error("refused");
  return result.value[0];
};

describe.each(Object.entries(ENTRIES))("in %s", (style, entries) => {
  test.each(Object.entries(entries))("case %s prints as the manual has it", async (name, expected) => {
    const key = name as keyof typeof PRINTED;
    const { entryText } = await rendered(PRINTED[key], SUBJECT[key], style as Style, "en-US");
    expect(entryText).toBe(expected);
  });
});

describe("as cited in", () => {
  const withPosition: Citable = {
    ...PRINTED.S1,
    attestation: { ...PRINTED.S1.attestation, locator: { label: "paragraph", value: "3" } },
  };
  test.each([
    ["apa", "en-US", "(Li, as cited in Press TV, 2023, para. 3)"],
    ["chicago-author-date", "en-US", "(Li Shangfu, quoted in Press TV 2023, para. 3)"],
    ["modern-language-association", "en-US", "(qtd. in Press TV, par. 3)"],
    ["apa", "it-IT", "(Li, cit. in Press TV, 2023, par. 3)"],
    ["chicago-author-date", "it-IT", "(Li Shangfu, cit. in Press TV 2023, par. 3)"],
    ["modern-language-association", "it-IT", "(cit. in Press TV, par. 3)"],
  ] as const)(
    "%s in %s names the speaker before the print that was seen",
    async (style, locale, expected) => {
      expect((await rendered(withPosition, "quoted", style, locale)).inText).toBe(expected);
    },
  );
});

describe("in Italian", () => {
  test.each([
    [
      "apa",
      "S5",
      "Pagina senza data né autore. (s.d.). Example Blog. Recuperato 23 novembre 2026, da https://blog.example/nd",
    ],
    [
      "chicago-author-date",
      "S6",
      "Redazione Esempio. 2026. «Li Shangfu: “Abbiamo legami molto forti…”». Versione 2. Attesto, novembre 23. https://attesto.example/q/7k3m9xq2/e/2.",
    ],
    [
      "modern-language-association",
      "S3",
      "Путин, Владимир. «Встреча с Министром обороны Китая Ли Шанфу». Президент России, 16 aprile 2023, https://kremlin.example/events/70948.",
    ],
  ] as const)("%s prints case %s in the terms of the official file", async (style, name, expected) => {
    expect((await rendered(PRINTED[name], SUBJECT[name], style, "it-IT")).entryText).toBe(expected);
  });
});
