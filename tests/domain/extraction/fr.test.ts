import { expect, test } from "vitest";
import { passagesIn } from "./found";

/** What is said, by whom, in one sentence or two. */
const CASES: [string, string[]][] = [
  ["Selon la direction, le pont reste fermé.", ["indirect | le pont reste fermé | la direction"]],
  ["Selon le syndicat des marins, le pont est sûr.", ["indirect | le pont est sûr | le syndicat des marins"]],
  ["Anne Rive a précisé : « Rien n’est décidé. »", ["full | Rien n’est décidé. | Anne Rive"]],
  ["Anne Rive a averti que le pont fermerait.", ["indirect | que le pont fermerait | Anne Rive"]],
  ["Anne Rive prétend que le pont est sûr.", ["indirect | que le pont est sûr | Anne Rive"]],
  ["Le ministre Paul Morin a souligné que le pont est sûr.", ["indirect | que le pont est sûr | Paul Morin"]],
  ["Anne Rive espère que le pont rouvrira.", ["indirect | que le pont rouvrira | Anne Rive"]],
  ["« Le pont reste fermé », a déclaré Anne Rive.", ["full | Le pont reste fermé | Anne Rive"]],
  [
    "« Le pont, a expliqué Anne Rive, reste fermé. »",
    ["full | Le pont | Anne Rive", "full | reste fermé. | Anne Rive"],
  ],
  ["Anne Rive affirme que le pont reste fermé.", ["indirect | que le pont reste fermé | Anne Rive"]],
  ["Anne Rive assure ne rien regretter.", ["indirect | ne rien regretter | Anne Rive"]],
  ["Selon Anne Rive, le pont reste fermé.", ["indirect | le pont reste fermé | Anne Rive"]],
  [
    "Le pont restera fermé tout l’hiver, précise Anne Rive.",
    ["indirect | Le pont restera fermé tout l’hiver | Anne Rive"],
  ],
  [
    "Anne Rive arriva.\n— Le pont est fermé, dit-elle. Revenez demain.",
    ["full | Le pont est fermé | Anne Rive", "full | Revenez demain. | Anne Rive"],
  ],
  ["Anne Rive a ajouté : « Le pont rouvrira en mai. »", ["full | Le pont rouvrira en mai. | Anne Rive"]],
  ["“Le pont reste fermé”, a dit Anne Rive.", ["full | Le pont reste fermé | Anne Rive"]],
  [
    "Anne Rive estime que le pont est « dangereux pour tous ».",
    ["partial | dangereux pour tous | Anne Rive"],
  ],
  ["D’après Anne Rive, le pont est sûr.", ["indirect | le pont est sûr | Anne Rive"]],
  ["Le pont est sûr, selon Anne Rive.", ["indirect | Le pont est sûr | Anne Rive"]],
  ["À en croire Anne Rive, le pont est sûr.", ["indirect | le pont est sûr | Anne Rive"]],
  ["Anne Rive a inspecté le pont, ajoutant qu’il était sûr.", ["indirect | qu’il était sûr | Anne Rive"]],
  ["Anne Rive a promis de rouvrir le pont.", ["indirect | de rouvrir le pont | Anne Rive"]],
  ["Anne Rive a demandé si le pont était sûr.", ["indirect | si le pont était sûr | Anne Rive"]],
  ["Anne Rive dit vouloir rouvrir le pont.", ["indirect | vouloir rouvrir le pont | Anne Rive"]],
  ["La maire Anne Rive affirme que le pont est sûr.", ["indirect | que le pont est sûr | Anne Rive"]],
  [
    "Anne Rive et Paul Morin affirment que le pont est sûr.",
    ["indirect | que le pont est sûr | Anne Rive + Paul Morin"],
  ],
  ["Paris affirme que la visite aura lieu.", ["indirect | que la visite aura lieu | France"]],
  ["Anne Rive est arrivée. « Le pont est sûr », a-t-elle dit.", ["full | Le pont est sûr | Anne Rive"]],
  ["Anne Rive est arrivée. « Le pont est sûr », a-t-elle ajouté.", ["full | Le pont est sûr | Anne Rive"]],
  [
    "Paul Morin est arrivé. « La mairie, a-t-il poursuivi, promet un pont depuis dix ans. »",
    ["full | La mairie | Paul Morin", "full | promet un pont depuis dix ans. | Paul Morin"],
  ],
  [
    "Anne Rive est arrivée. Elle a expliqué que le pont était sûr.",
    ["indirect | que le pont était sûr | Anne Rive"],
  ],
  ["Paul Morin est arrivé. Selon lui, le pont est sûr.", ["indirect | le pont est sûr | Paul Morin"]],
  ["Anne Rive craint que le pont ne s’effondre.", ["indirect | que le pont ne s’effondre | Anne Rive"]],
  ["Anne Rive nie que le pont soit dangereux.", ["indirect | que le pont soit dangereux | Anne Rive"]],
];

test.each(CASES)("French is read in %j", (text, expected) => {
  expect(passagesIn(text, "fr")).toEqual(expected);
});

test.each([
  "Anne Rive a traversé le pont qui mène au marché.",
  "Anne Rive n’a pas précisé si le pont resterait fermé.",
  "La demande d’électricité augmente depuis mars.",
  "Peut-être viendra-t-elle demain avec les enfants.",
  "Anne Rive est arrivée. Le pont a-t-il été contrôlé au printemps ?",
  "Le film « Le Pont du nord » sort mercredi.",
  "Paul « le Grand » Morin habite près du pont.",
  "Ce soi-disant « expert » habite près du pont.",
  "Anne Rive n’a pas dit que le pont était fermé.",
  "Un panneau « Danger » est posé devant le pont.",
  "Le pont a été construit en 1932, c’est-à-dire avant la guerre.",
  "Le mot « pont » vient du latin.",
  "Anne Rive lit le journal « La Rive ».",
])("French has nothing said in %j", (text) => {
  expect(passagesIn(text, "fr")).toEqual([]);
});
