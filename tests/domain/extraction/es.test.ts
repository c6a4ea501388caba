import { expect, test } from "vitest";
import { passagesIn } from "./found";

/** What is said, by whom, in one sentence or two. */
const CASES: [string, string[]][] = [
  ["Según el biólogo Raúl Ferro, el puente es seguro.", ["indirect | el puente es seguro | Raúl Ferro"]],
  ["Según la empresa, el puente abre en mayo.", ["indirect | el puente abre en mayo | la empresa"]],
  ["Según un informe, el puente es seguro.", ["indirect | el puente es seguro | un informe"]],
  ["Ana Rivas precisó: «Nada está decidido».", ["full | Nada está decidido | Ana Rivas"]],
  ["Ana Rivas advirtió que el puente cerrará.", ["indirect | que el puente cerrará | Ana Rivas"]],
  ["Ana Rivas cree que el puente es seguro.", ["indirect | que el puente es seguro | Ana Rivas"]],
  [
    "El ministro Pablo Mora subrayó que el puente es seguro.",
    ["indirect | que el puente es seguro | Pablo Mora"],
  ],
  ["«El puente sigue cerrado», afirmó Ana Rivas.", ["full | El puente sigue cerrado | Ana Rivas"]],
  [
    "—El puente está cerrado —dijo Ana Rivas—. Vuelva mañana.",
    ["full | El puente está cerrado | Ana Rivas", "full | Vuelva mañana. | Ana Rivas"],
  ],
  ["Ana Rivas sostuvo que el puente sigue cerrado.", ["indirect | que el puente sigue cerrado | Ana Rivas"]],
  ["Ana Rivas prometió abrir el puente.", ["indirect | abrir el puente | Ana Rivas"]],
  ["Según Ana Rivas, el puente sigue cerrado.", ["indirect | el puente sigue cerrado | Ana Rivas"]],
  ["Ana Rivas ha preguntado si el puente abrirá.", ["indirect | si el puente abrirá | Ana Rivas"]],
  ["Ana Rivas añadió: «El puente abrirá en mayo».", ["full | El puente abrirá en mayo | Ana Rivas"]],
  ["“El puente es seguro”, dijo Ana Rivas.", ["full | El puente es seguro | Ana Rivas"]],
  [
    "«El puente», explicó Ana Rivas, «es seguro».",
    ["full | El puente | Ana Rivas", "full | es seguro | Ana Rivas"],
  ],
  [
    "Ana Rivas considera que el puente es «peligroso para todos».",
    ["partial | peligroso para todos | Ana Rivas"],
  ],
  ["De acuerdo con Ana Rivas, el puente es seguro.", ["indirect | el puente es seguro | Ana Rivas"]],
  ["El puente es seguro, según Ana Rivas.", ["indirect | El puente es seguro | Ana Rivas"]],
  ["A juicio de Ana Rivas, el puente es seguro.", ["indirect | el puente es seguro | Ana Rivas"]],
  ["Ana Rivas visitó el puente, añadiendo que era seguro.", ["indirect | que era seguro | Ana Rivas"]],
  ["El puente abrirá en mayo, aseguró Ana Rivas.", ["indirect | El puente abrirá en mayo | Ana Rivas"]],
  ["Ana Rivas pidió que abrieran el puente.", ["indirect | que abrieran el puente | Ana Rivas"]],
  ["Ana Rivas negó que el puente fuera peligroso.", ["indirect | que el puente fuera peligroso | Ana Rivas"]],
  [
    "La alcaldesa Ana Rivas afirmó que el puente es seguro.",
    ["indirect | que el puente es seguro | Ana Rivas"],
  ],
  [
    "Ana Rivas y Pablo Mora afirmaron que el puente es seguro.",
    ["indirect | que el puente es seguro | Ana Rivas + Pablo Mora"],
  ],
  ["Madrid afirmó que la visita se celebrará.", ["indirect | que la visita se celebrará | España"]],
  ["Ana Rivas llegó ayer. «El puente es seguro», dijo ella.", ["full | El puente es seguro | Ana Rivas"]],
  ["Ana Rivas llegó ayer. Dijo que el puente es seguro.", ["indirect | que el puente es seguro | Ana Rivas"]],
  ["Ana Rivas teme que el puente se caiga.", ["indirect | que el puente se caiga | Ana Rivas"]],
];

test.each(CASES)("Spanish is read in %j", (text, expected) => {
  expect(passagesIn(text, "es")).toEqual(expected);
});

test.each([
  "Ana Rivas cruzó el puente que lleva al mercado.",
  "Ana Rivas no dijo cuándo abrirá el puente.",
  "La cuenta del restaurante llegó tarde.",
  "La denuncia por robo se presentó en mayo.",
  "La película «El puente del norte» se estrena el miércoles.",
  "Pablo «el Grande» Mora vive junto al puente.",
  "El llamado «experto» vive junto al puente.",
  "Ana Rivas no dijo que el puente estuviera cerrado.",
  "Un cartel de «Peligro» cuelga ante el puente.",
  "El puente se construyó en 1932, es decir, antes de la guerra.",
  "La palabra «puente» viene del latín.",
  "Ana Rivas lee el diario «La Ribera».",
])("Spanish has nothing said in %j", (text) => {
  expect(passagesIn(text, "es")).toEqual([]);
});
