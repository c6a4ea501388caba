/** The address if it is http or https and parses (WHATWG), exactly as given; undefined otherwise. */
export function webUrl(text: string | undefined): string | undefined {
  if (text === undefined || /[\p{Cc}\s]/u.test(text)) return undefined;
  if (!URL.canParse(text)) return undefined;
  const { protocol } = new URL(text);
  return protocol === "http:" || protocol === "https:" ? text : undefined;
}

const ARCHIVES: Readonly<Record<string, string>> = {
  "web.archive.org": "Internet Archive",
  "archive.org": "Internet Archive",
  "archive.today": "archive.today",
  "archive.ph": "archive.today",
  "archive.is": "archive.today",
  "perma.cc": "Perma.cc",
  "ghostarchive.org": "Ghost Archive",
};

/** The name of the archive that an address belongs to; its host where we know no name. */
export function archiveName(url: string): string {
  const { hostname } = new URL(url);
  return ARCHIVES[hostname] ?? hostname;
}

/** The day (YYYY-MM-DD) in a Wayback address (`/web/20230417120000/…`), if it says one. */
export function archivedOn(url: string): string | undefined {
  const stamp = /\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(url);
  return stamp === null ? undefined : stamp.slice(1, 4).join("-");
}
