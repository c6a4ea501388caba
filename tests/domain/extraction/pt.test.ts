import { expect, test } from "vitest";
import { passagesIn } from "./found";

/** What is said, by whom, in one sentence or two. */
const CASES: [string, string[]][] = [
  ["De acordo com o biólogo Rui Ferro, a ponte é segura.", ["indirect | a ponte é segura | Rui Ferro"]],
  ["Segundo a empresa, a ponte abre em maio.", ["indirect | a ponte abre em maio | a empresa"]],
  ["Ana Ribas negou ter fechado a ponte.", ["indirect | ter fechado a ponte | Ana Ribas"]],
  ["Ana Ribas escreveu: “Nada está decidido”.", ["full | Nada está decidido | Ana Ribas"]],
  ["Ana Ribas alertou que a ponte fechará.", ["indirect | que a ponte fechará | Ana Ribas"]],
  ["Ana Ribas acredita que a ponte é segura.", ["indirect | que a ponte é segura | Ana Ribas"]],
  ["O ministro Paulo Mota destacou que a ponte é segura.", ["indirect | que a ponte é segura | Paulo Mota"]],
  ["Conforme Ana Ribas, a ponte é segura.", ["indirect | a ponte é segura | Ana Ribas"]],
  ["“A ponte continua fechada”, disse Ana Ribas.", ["full | A ponte continua fechada | Ana Ribas"]],
  [
    "— A ponte está fechada — disse Ana Ribas. — Volte amanhã.",
    ["full | A ponte está fechada | Ana Ribas", "full | Volte amanhã. | Ana Ribas"],
  ],
  ["Ana Ribas garantiu que a ponte abre em maio.", ["indirect | que a ponte abre em maio | Ana Ribas"]],
  ["Ana Ribas prometeu não sair da ponte.", ["indirect | não sair da ponte | Ana Ribas"]],
  ["De acordo com Ana Ribas, a ponte abre em maio.", ["indirect | a ponte abre em maio | Ana Ribas"]],
  ["Ana Ribas acrescentou: “A ponte abre em maio”.", ["full | A ponte abre em maio | Ana Ribas"]],
  ["«A ponte é segura», disse Ana Ribas.", ["full | A ponte é segura | Ana Ribas"]],
  [
    "“A ponte”, explicou Ana Ribas, “é segura”.",
    ["full | A ponte | Ana Ribas", "full | é segura | Ana Ribas"],
  ],
  ["Ana Ribas considera que a ponte é “perigosa para todos”.", ["partial | perigosa para todos | Ana Ribas"]],
  ["Segundo Ana Ribas, a ponte é segura.", ["indirect | a ponte é segura | Ana Ribas"]],
  ["A ponte é segura, segundo Ana Ribas.", ["indirect | A ponte é segura | Ana Ribas"]],
  ["Na avaliação de Ana Ribas, a ponte é segura.", ["indirect | a ponte é segura | Ana Ribas"]],
  ["Ana Ribas visitou a ponte, acrescentando que era segura.", ["indirect | que era segura | Ana Ribas"]],
  ["A ponte abre em maio, afirmou Ana Ribas.", ["indirect | A ponte abre em maio | Ana Ribas"]],
  ["Ana Ribas pediu que abrissem a ponte.", ["indirect | que abrissem a ponte | Ana Ribas"]],
  ["Ana Ribas negou que a ponte fosse perigosa.", ["indirect | que a ponte fosse perigosa | Ana Ribas"]],
  ["A ministra Ana Ribas afirmou que a ponte é segura.", ["indirect | que a ponte é segura | Ana Ribas"]],
  [
    "Ana Ribas e Paulo Mota afirmaram que a ponte é segura.",
    ["indirect | que a ponte é segura | Ana Ribas + Paulo Mota"],
  ],
  ["Lisboa afirmou que a visita se realizará.", ["indirect | que a visita se realizará | Portugal"]],
  ["Ana Ribas chegou ontem. “A ponte é segura”, disse ela.", ["full | A ponte é segura | Ana Ribas"]],
  ["Ana Ribas chegou ontem. Disse que a ponte é segura.", ["indirect | que a ponte é segura | Ana Ribas"]],
  ["Ana Ribas teme que a ponte caia.", ["indirect | que a ponte caia | Ana Ribas"]],
];

test.each(CASES)("Portuguese is read in %j", (text, expected) => {
  expect(passagesIn(text, "pt")).toEqual(expected);
});

test.each([
  "Ana Ribas atravessou a ponte que leva ao mercado.",
  "Ana Ribas não disse quando abre a ponte.",
  "A conta do restaurante chegou tarde.",
  "A denúncia de roubo foi feita em maio.",
  "O filme “A Ponte do Norte” estreia na quarta-feira.",
  "Paulo “o Grande” Mota mora perto da ponte.",
  "O chamado “especialista” mora perto da ponte.",
  "Ana Ribas não disse que a ponte estava fechada.",
  "Uma placa de “Perigo” está diante da ponte.",
  "A ponte foi construída em 1932, ou seja, antes da guerra.",
  "A palavra “ponte” vem do latim.",
  "Ana Ribas lê o jornal “A Ribeira”.",
])("Portuguese has nothing said in %j", (text) => {
  expect(passagesIn(text, "pt")).toEqual([]);
});
