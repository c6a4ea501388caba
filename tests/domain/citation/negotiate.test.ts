import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { negotiate, negotiateQuote } from "@/domain/citation/negotiate";

describe("a quote's address", () => {
  test.each([
    [null, "html"],
    ["", "html"],
    ["*/*", "html"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "html"],
    ["text/*", "html"],
    ["application/vnd.citationstyles.csl+json", "csl-json"],
    ["application/x-bibtex", "bibtex"],
    ["text/x-bibtex", "bibtex"],
    ["application/x-biblatex", "biblatex"],
    ["application/x-research-info-systems", "ris"],
    ["application/ld+json", "json-ld"],
    ['application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"', "json-ld"],
    ["text/x-wiki", "wikitext-en"],
    ["application/json", "json"],
    ["Application/X-BibTeX;Q=0.9, */*;q=0.1", "bibtex"],
    ["application/x-bibtex;q=0.5, application/ld+json;q=0.7", "json-ld"],
    ["application/x-bibtex, application/vnd.citationstyles.csl+json", "csl-json"],
    ["application/*", "csl-json"],
    ["application/*;q=0.9, application/x-research-info-systems;q=0.9", "ris"],
    ["text/html;q=0, */*", "csl-json"],
    ["not a range, application/x-bibtex", "bibtex"],
  ])("asked with %j answers %s", (accept, key) => {
    expect(negotiateQuote(accept)).toEqual({ key });
  });

  test.each([
    "image/png",
    "text/html;q=0",
    "*/*;q=0",
    "text/x-bibliography; style=unknown",
    "text/x-bibliography; style=apa; locale=xx-XX",
    'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ])("asked with %j has nothing acceptable", (accept) => {
    expect(negotiateQuote(accept)).toBeNull();
  });

  test("gives a printed citation in the style and locale asked for", () => {
    expect(negotiateQuote("text/x-bibliography")).toEqual({ key: "citation", style: "apa", locale: "en-US" });
    expect(
      negotiateQuote('text/x-bibliography; style="modern-language-association"; locale=it-IT; charset=utf-8'),
    ).toEqual({ key: "citation", style: "modern-language-association", locale: "it-IT" });
  });
});

describe("negotiation", () => {
  const offers = [
    { key: "a", type: "text/html" },
    { key: "b", type: "application/json" },
  ] as const;

  test("lets the more specific range decide, whatever its weight", () => {
    expect(negotiate("text/html;q=0.1, text/*;q=0.9, application/json;q=0.5", offers)).toMatchObject({
      key: "b",
    });
  });

  test("never fails on any header and answers only with what is offered", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z*/;=q0-9., "\\]*$/u)), (accept) => {
        const found = negotiate(accept, offers);
        expect(found.ok ? ["a", "b"].includes(found.key) : true).toBe(true);
      }),
    );
  });

  test("answers a very long header in no more time than its limit takes", () => {
    expect(negotiate(`${"a/b,".repeat(100_000)}text/html`, offers).ok).toBe(false);
  });

  test("offers nothing when there is nothing", () => {
    expect(negotiate("*/*", [])).toEqual({ ok: false });
  });
});
