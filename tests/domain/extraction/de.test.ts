import { describe, expect, test } from "vitest";
import { passagesIn, quotesIn } from "./found";

const DIRECT: [string, string[]][] = [
  ["„Die Brücke bleibt gesperrt“, sagte Anna Reimer.", ["full | Die Brücke bleibt gesperrt | Anna Reimer"]],
  ["»Die Brücke bleibt gesperrt«, betonte Anna Reimer.", ["full | Die Brücke bleibt gesperrt | Anna Reimer"]],
  ["» Die Brücke bleibt zu! «, rief Anna Reimer.", ["full | Die Brücke bleibt zu! | Anna Reimer"]],
  ['„Die Brücke bleibt zu "sagte Anna Reimer.', ["full | Die Brücke bleibt zu | Anna Reimer"]],
  ['"Die Brücke bleibt gesperrt", sagte Anna Reimer.', ["full | Die Brücke bleibt gesperrt | Anna Reimer"]],
  ["„Die Brücke bleibt gesperrt”, sagte Anna Reimer.", ["full | Die Brücke bleibt gesperrt | Anna Reimer"]],
  ["Anna Reimer ergänzte: „Wir öffnen im Mai.“", ["full | Wir öffnen im Mai. | Anna Reimer"]],
  ["Anna Reimer: „Wir öffnen im Mai.“", ["full | Wir öffnen im Mai. | Anna Reimer"]],
  [
    "„Die Brücke“, erklärte Anna Reimer, „bleibt gesperrt.“",
    ["full | Die Brücke | Anna Reimer", "full | bleibt gesperrt. | Anna Reimer"],
  ],
  [
    "„Die Brücke ist zu“, sagte Anna Reimer. „Wir öffnen sie im Mai.“",
    ["full | Die Brücke ist zu | Anna Reimer", "full | Wir öffnen sie im Mai. | Anna Reimer"],
  ],
  [
    "„Die Brücke“, so Anna Reimer, „bleibt gesperrt.“",
    ["full | Die Brücke | Anna Reimer", "full | bleibt gesperrt. | Anna Reimer"],
  ],
  ["„Die Brücke bleibt zu“, so Anna Reimer.", ["full | Die Brücke bleibt zu | Anna Reimer"]],
  ["„Wann öffnet die Brücke?“, fragte Anna Reimer.", ["full | Wann öffnet die Brücke? | Anna Reimer"]],
  [
    "„Er hat gesagt: ‚Die Brücke ist zu‘“, erinnert sich Anna Reimer.",
    ["full | Er hat gesagt: ‚Die Brücke ist zu‘ | Anna Reimer"],
  ],
  [
    "Anna Reimer sagte, die Brücke sei „eine Gefahr für alle“.",
    ["partial | eine Gefahr für alle | Anna Reimer"],
  ],
];

const INDIRECT: [string, string[]][] = [
  [
    "Anna Reimer sagte, dass die Brücke gesperrt bleibt.",
    ["indirect | dass die Brücke gesperrt bleibt | Anna Reimer"],
  ],
  ["Anna Reimer sagte, die Brücke bleibe gesperrt.", ["indirect | die Brücke bleibe gesperrt | Anna Reimer"]],
  [
    "Anna Reimer teilte am Montag mit, die Brücke bleibe gesperrt.",
    ["indirect | die Brücke bleibe gesperrt | Anna Reimer"],
  ],
  [
    "Anna Reimer räumte am Dienstag ein, dass die Brücke bröckelt.",
    ["indirect | dass die Brücke bröckelt | Anna Reimer"],
  ],
  [
    "Anna Reimer kündigte an, die Brücke im Mai zu öffnen.",
    ["indirect | die Brücke im Mai zu öffnen | Anna Reimer"],
  ],
  [
    "Anna Reimer hat am Montag erklärt, dass die Brücke gesperrt bleibt.",
    ["indirect | dass die Brücke gesperrt bleibt | Anna Reimer"],
  ],
  ["Anna Reimer versprach, die Brücke zu öffnen.", ["indirect | die Brücke zu öffnen | Anna Reimer"]],
  ["Anna Reimer bestritt, dass die Brücke bröckelt.", ["indirect | dass die Brücke bröckelt | Anna Reimer"]],
  ["Anna Reimer fragte, wann die Brücke öffnet.", ["indirect | wann die Brücke öffnet | Anna Reimer"]],
  ["Anna Reimer fragte, ob die Brücke öffnet.", ["indirect | ob die Brücke öffnet | Anna Reimer"]],
  ["Anna Reimer warnte: Die Brücke bleibt zu.", ["indirect | Die Brücke bleibt zu | Anna Reimer"]],
  ["Anna Reimer glaubt, dass die Brücke hält.", ["indirect | dass die Brücke hält | Anna Reimer"]],
  ["Laut Anna Reimer bleibt die Brücke gesperrt.", ["indirect | bleibt die Brücke gesperrt | Anna Reimer"]],
  ["Die Brücke bleibt laut Anna Reimer gesperrt.", ["indirect | Die Brücke bleibt … gesperrt | Anna Reimer"]],
  [
    "Nach Angaben von Anna Reimer bleibt die Brücke gesperrt.",
    ["indirect | bleibt die Brücke gesperrt | Anna Reimer"],
  ],
  [
    "Anna Reimer zufolge bleibt die Brücke gesperrt.",
    ["indirect | bleibt die Brücke gesperrt | Anna Reimer"],
  ],
  [
    "Nach Angaben der Polizei bleibt die Brücke gesperrt.",
    ["indirect | bleibt die Brücke gesperrt | Polizei"],
  ],
  ["Die Brücke bleibt gesperrt, so Anna Reimer.", ["indirect | Die Brücke bleibt gesperrt | Anna Reimer"]],
  [
    "Die Brücke bleibt nach Angaben von Anna Reimer gesperrt.",
    ["indirect | Die Brücke bleibt … gesperrt | Anna Reimer"],
  ],
  ["Die Brücke bleibe gesperrt, sagte Anna Reimer.", ["indirect | Die Brücke bleibe gesperrt | Anna Reimer"]],
  [
    "Die Brücke, sagte Anna Reimer, bleibe gesperrt.",
    ["indirect | Die Brücke … bleibe gesperrt | Anna Reimer"],
  ],
  [
    "Anna Reimer sagte, die Brücke bleibe gesperrt. Niemand müsse warten.",
    ["indirect | die Brücke bleibe gesperrt | Anna Reimer", "indirect | Niemand müsse warten | Anna Reimer"],
  ],
  [
    "Anna Reimer sagte, dass die Brücke zu ist, und fügte hinzu, dass sie im Mai öffnet.",
    ["indirect | dass die Brücke zu ist | Anna Reimer", "indirect | dass sie im Mai öffnet | Anna Reimer"],
  ],
  [
    "Anna Reimer nannte die Brücke „eine Gefahr für alle“.",
    ["mixed | die Brücke „eine Gefahr für alle“ | Anna Reimer"],
  ],
  ["Anna Reimer warnte vor einem „langen Winter“.", ["mixed | vor einem „langen Winter“ | Anna Reimer"]],
  ["Anna Reimer forderte, die Brücke zu öffnen.", ["indirect | die Brücke zu öffnen | Anna Reimer"]],
  [
    "Die Behauptung von Anna Reimer, dass die Brücke hält.",
    ["indirect | dass die Brücke hält | Anna Reimer"],
  ],
];

const SPEAKERS: [string, string[]][] = [
  ["Ministerin Anna Reimer sagte, die Brücke sei zu.", ["indirect | die Brücke sei zu | Anna Reimer"]],
  ["„Die Brücke ist zu“, sagte die Ministerin Anna Reimer.", ["direct | „Die Brücke ist zu“ | Anna Reimer"]],
  ["„Die Brücke ist zu“, sagte Imkerin Anna Reimer.", ["direct | „Die Brücke ist zu“ | Anna Reimer"]],
  [
    "Ministerin Anna Reimer kam am Montag. „Die Brücke ist zu“, sagte Reimer.",
    ["direct | „Die Brücke ist zu“ | Anna Reimer"],
  ],
  [
    "Ministerin Anna Reimer kam am Montag. Die Ministerin sagte, die Brücke sei zu.",
    ["indirect | die Brücke sei zu | Anna Reimer"],
  ],
  [
    "Der polnische Minister Jan Kowal kam am Montag. „Die Brücke ist schön“, sagte der polnische Minister.",
    ["direct | „Die Brücke ist schön“ | Jan Kowal"],
  ],
  [
    "Anna Reimer kam am Montag. „Die Brücke ist zu“, sagte sie.",
    ["direct | „Die Brücke ist zu“ | Anna Reimer"],
  ],
  [
    "Anna Reimer und Peter Lohse besuchten die Brücke. „Sie ist zu“, sagte er.",
    ["direct | „Sie ist zu“ | Peter Lohse"],
  ],
  [
    "Anna Reimer und Peter Lohse sagten, die Brücke sei zu.",
    ["indirect | die Brücke sei zu | Anna Reimer + Peter Lohse"],
  ],
  [
    "„Die Brücke ist zu“, sagte der Sprecher des Ministeriums, Peter Lohse.",
    ["direct | „Die Brücke ist zu“ | Peter Lohse"],
  ],
  ["Moskau teilte mit, der Besuch finde statt.", ["indirect | der Besuch finde statt | Russland"]],
  ["„Die Brücke ist zu“, rief ein Fischer.", ["direct | „Die Brücke ist zu“ | Fischer"]],
  ["Der Fischer sagte den Gästen: „Die Fähre legt ab.“", ["direct | „Die Fähre legt ab.“ | Fischer"]],
  ["Anna Reimer sagte der Lokalzeitung, die Brücke sei zu.", ["indirect | die Brücke sei zu | Anna Reimer"]],
];

describe("What somebody says in German", () => {
  test.each(DIRECT)("is found between its marks: %j", (text, expected) => {
    expect(passagesIn(text, "de")).toEqual(expected);
  });

  test.each(INDIRECT)("is found to the end of its clause: %j", (text, expected) => {
    const read = expected.some((one) => /^(?:direct|mixed)|…/u.test(one)) ? quotesIn : passagesIn;
    expect(read(text, "de")).toEqual(expected);
  });

  test.each(SPEAKERS)("is given to who says it: %j", (text, expected) => {
    expect(quotesIn(text, "de")).toEqual(expected);
  });
});

test.each([
  "Anna Reimer ging über die Brücke, die zum Markt führt.",
  "Ob die Brücke öffnet, sagte Reimer nicht.",
  "Ob sie klagen will, sagte Anna Reimer nicht.",
  "Die Tür schlug laut hinter Anna Reimer zu.",
  "Anna Reimer hat nicht gesagt, dass die Brücke öffnet.",
  "Die Klage gegen die Stadt wird im Mai verhandelt.",
  "Die Stadt teilte das Gelände in zwei Hälften, die gleich groß sind.",
  "Der Roman „Die stille Brücke“ erschien im Mai.",
  "Der sogenannte „Brückenfrieden“ gilt seit März.",
  "Die Fährleute am Ufer leben vom Markt.",
  "Am Ufer steht ein Schild: „Betreten verboten“.",
  "Anna Reimer, im Ort als „Brücken-Anna“ bekannt, lebt am Ufer.",
  "Die Brücke wurde am 3. März 2021 geöffnet.",
  "Anna Reimer sprach lange mit den Leuten am Ufer.",
  "Reimer zeigte den Gästen die Brücke am Markt.",
  "Das hat mit der Brücke nichts zu tun, es geht um Geld.",
])("Nothing is said in German: %j", (text) => {
  expect(quotesIn(text, "de")).toEqual([]);
});
