import { UI_LANGS, type UiLang } from "@/domain/vocabulary";

/** The interface language of an answer; `isChosen` when the address names it, so that links must keep it. */
export type Choice = { lang: UiLang; isChosen: boolean };

const isUiLang = (text: string | null): text is UiLang =>
  (UI_LANGS as readonly (string | null)[]).includes(text);

/** `?lang=` where it names a language we have, else the best of Accept-Language, else English. */
export function languageOf(url: URL, acceptLanguage: string | null): Choice {
  const asked = url.searchParams.get("lang");
  if (isUiLang(asked)) return { lang: asked, isChosen: true };
  return { lang: acceptedLanguage(acceptLanguage), isChosen: false };
}

/** The best of Accept-Language that we have, else English. */
export function acceptedLanguage(header: string | null): UiLang {
  const ranges = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const q = params
        .find((param) => param.trim().startsWith("q="))
        ?.trim()
        .slice(2);
      return { lang: tag.split("-")[0] ?? "", q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  const first = ranges.find(({ lang }) => isUiLang(lang));
  return first && isUiLang(first.lang) ? first.lang : "en";
}

/** An own address in another language. */
export function inLanguage(path: string, search: string, lang: UiLang): string {
  const params = new URLSearchParams(search);
  params.set("lang", lang);
  return `${path}?${params}`;
}

// Own addresses in links; not assets, not the desk, which keeps its language with the member.
const LINK = /(<a\b[^>]*?\bhref=")(\/(?!\/|assets\/|fonts\/|desk\b)[^"#]*)((?:#[^"]*)?")/g;
const FORM = /(<form\b[^>]*?\baction="\/(?!\/|desk\b)[^"]*"[^>]*>)/g;

/** Puts the chosen language into every own link and form of a rendered view, so that none can forget it. */
export function keepLanguage(html: string, lang: UiLang): string {
  return html
    .replace(LINK, (whole, before: string, address: string, after: string) =>
      /[?;]lang=|&amp;lang=/.test(address)
        ? whole
        : `${before}${address}${address.includes("?") ? "&amp;" : "?"}lang=${lang}${after}`,
    )
    .replace(FORM, `$1<input type="hidden" name="lang" value="${lang}"/>`);
}
