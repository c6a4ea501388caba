import { describe, expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { passagesIn } from "./found";

type Case = [string, string[]];

const FRENCH: Case[] = [
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
];

const SPANISH: Case[] = [
  ["«El puente sigue cerrado», afirmó Ana Rivas.", ["full | El puente sigue cerrado | Ana Rivas"]],
  [
    "—El puente está cerrado —dijo Ana Rivas—. Vuelva mañana.",
    ["full | El puente está cerrado | Ana Rivas", "full | Vuelva mañana. | Ana Rivas"],
  ],
  ["Ana Rivas sostuvo que el puente sigue cerrado.", ["indirect | que el puente sigue cerrado | Ana Rivas"]],
  ["Ana Rivas prometió abrir el puente.", ["indirect | abrir el puente | Ana Rivas"]],
  ["Según Ana Rivas, el puente sigue cerrado.", ["indirect | el puente sigue cerrado | Ana Rivas"]],
  ["Ana Rivas ha preguntado si el puente abrirá.", ["indirect | si el puente abrirá | Ana Rivas"]],
];

const PORTUGUESE: Case[] = [
  ["“A ponte continua fechada”, disse Ana Ribas.", ["full | A ponte continua fechada | Ana Ribas"]],
  [
    "— A ponte está fechada — disse Ana Ribas. — Volte amanhã.",
    ["full | A ponte está fechada | Ana Ribas", "full | Volte amanhã. | Ana Ribas"],
  ],
  ["Ana Ribas garantiu que a ponte abre em maio.", ["indirect | que a ponte abre em maio | Ana Ribas"]],
  ["Ana Ribas prometeu não sair da ponte.", ["indirect | não sair da ponte | Ana Ribas"]],
  ["De acordo com Ana Ribas, a ponte abre em maio.", ["indirect | a ponte abre em maio | Ana Ribas"]],
];

describe.each([
  ["fr", FRENCH],
  ["es", SPANISH],
  ["pt", PORTUGUESE],
] as const)("The frames of %s", (lang, cases) => {
  test.each(cases)("are read in %j", (text, expected) => {
    expect(passagesIn(text, lang)).toEqual(expected);
  });
});

test.each<[Lang, string]>([
  ["fr", "Anne Rive a traversé le pont qui mène au marché."],
  ["fr", "Anne Rive n’a pas précisé si le pont resterait fermé."],
  ["fr", "La demande d’électricité augmente depuis mars."],
  ["fr", "Peut-être viendra-t-elle demain avec les enfants."],
  ["es", "Ana Rivas cruzó el puente que lleva al mercado."],
  ["es", "Ana Rivas no dijo cuándo abrirá el puente."],
  ["es", "La cuenta del restaurante llegó tarde."],
  ["es", "La denuncia por robo se presentó en mayo."],
  ["pt", "Ana Ribas atravessou a ponte que leva ao mercado."],
  ["pt", "Ana Ribas não disse quando abre a ponte."],
  ["pt", "A conta do restaurante chegou tarde."],
  ["pt", "A denúncia de roubo foi feita em maio."],
])("Nothing is said in %s: %j", (lang, text) => {
  expect(passagesIn(text, lang)).toEqual([]);
});
