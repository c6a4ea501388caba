type Named = readonly [name: string, sign: RegExp];

// Order matters: most browsers also give the names of those they stem from.
const BROWSERS: readonly Named[] = [
  ["Edge", /\bEdgA?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /(?:Chrome|Chromium|\bCriOS)\//],
  ["Safari", /\bSafari\//],
];
const SYSTEMS: readonly Named[] = [
  ["iOS", /\b(?:iPhone|iPad)\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];

const first = (names: readonly Named[], text: string) => names.find(([, sign]) => sign.test(text))?.[0];

/** The browser and the system that a `User-Agent` header names, for people; null where it names none we know. */
export function browserOf(userAgent: string): { browser: string; system: string } | null {
  const [browser, system] = [first(BROWSERS, userAgent), first(SYSTEMS, userAgent)];
  return browser === undefined || system === undefined ? null : { browser, system };
}
