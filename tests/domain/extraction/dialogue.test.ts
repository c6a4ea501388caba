import { expect, test } from "vitest";
import type { Lang } from "@/domain/extraction/types";
import { quotesIn } from "./found";

/** Who speaks in each direct quote of a story, one paragraph a line. */
const speakersOf = (lines: readonly string[], lang: Lang = "en") =>
  quotesIn(lines.join("\n\n"), lang)
    .filter((one) => one.startsWith("direct"))
    .map((one) => one.split(" | ")[2]);

test("Turns before the first cue are told from it, backwards", () => {
  const story = [
    "Hugo Lamb and his aunt, Mrs Petch, waited for the ferry.",
    "“Is that smoke behind the island?”",
    "“That is only mist.”",
    "“Mist does not smell of coal.”",
    "“Then your nose is better than mine,” said Hugo.",
    "“It always was, you silly boy.”",
    "“So everybody tells me.”",
    "“Who is everybody, may one ask?” said Mrs Petch.",
  ];
  const [aunt, boy] = ["Mrs Petch", "Hugo Lamb"];
  expect(speakersOf(story)).toEqual([aunt, boy, aunt, boy, aunt, boy, aunt]);
});

test("Whoever is called by name does not speak these words, and speaks beside them", () => {
  const story = [
    "Clara Venn sat with Otto and Bruno under the awning. Clara poured the tea, and Bruno yawned.",
    "“One lump or two?” said Clara.",
    "“Three,” said Otto.",
    "“He has a sweet tooth,” said Bruno.",
    "“What about the boat?” said Clara.",
    "“Well, Otto, you had better tell her.”",
    "“It sank on Friday.”",
    "“And nobody was going to say so?”",
    "“We drew lots for it, my dear Clara.”",
    "“Bruno, is that true?”",
    "“Every word of it.”",
  ];
  expect(speakersOf(story).slice(4)).toEqual(["Bruno", "Otto", "Clara Venn", "Bruno", "Clara Venn", "Bruno"]);
});

test("A person named in the words without being called may still be the one who is spoken to of them", () => {
  const story = [
    "“Where is Bruno Falk?” said Clara.",
    "“Bruno is in the loft,” said Otto.",
    "“He will break his neck there.”",
    "“Bruno never breaks anything.”",
    "“You always say so.”",
    "“I have always been right.”",
    "“Until today, perhaps.”",
    "“Today is like any other day.”",
  ];
  expect(speakersOf(story)).toEqual(story.map((_, index) => (index % 2 === 0 ? "Clara" : "Otto")));
});

test("He and she are told apart by what the text says of them, and whoever acts beside the words says them", () => {
  const story = [
    "Merrin put on her hat. Tolliver lit his pipe, and he looked at the sky.",
    "“You will be late,” said Merrin. She frowned at the clock.",
    "“I am never late,” said Tolliver. He did not move.",
    "“There is always a first time,” she said.",
    "“That was in March,” he said.",
    "Merrin laughed aloud. “So you admit it.”",
    "Tolliver shrugged. “I admit nothing.”",
    "“The train leaves at ten.”",
    "“It waits for me.”",
    "“Nobody waits for you.”",
  ];
  expect(speakersOf(story)).toEqual(
    story.slice(1).map((_, index) => (index % 2 === 0 ? "Merrin" : "Tolliver")),
  );
});

test("A cue that only describes somebody means who has the turn, and a stranger stays a stranger", () => {
  const story = [
    "Mrs Orme and Silas Reed walked along the dyke. Silas carried the lamp.",
    "“Mind the step,” said Mrs Orme.",
    "“I see it,” said Silas.",
    "“You said that yesterday.”",
    "“And I fell all the same,” said the old man.",
    "“So you did.”",
    "“My knee remembers it.”",
    "“Turn back!” shouted a ferryman from the water.",
    "“What does he say?” said Mrs Orme.",
    "“He says we must turn back.”",
  ];
  expect(speakersOf(story)).toEqual([
    "Mrs Orme",
    "Silas Reed",
    "Mrs Orme",
    "Silas Reed",
    "Mrs Orme",
    "Silas Reed",
    "a ferryman",
    "Mrs Orme",
    "Silas Reed",
  ]);
});

test("A name shouted in capitals is no body's, and the voice of Mr Pell is nobody else's", () => {
  const story = [
    "IDA",
    "Ida Marsh locked the mill. Ida was tired, and she sat down.",
    "“Come in,” said Mr Pell.",
    "“I am in already,” said Ida.",
    "“So you are.”",
    "“You never look up.”",
    "“I am reading.”",
    "“You are always reading.”",
    "“Books are patient, my girl.”",
  ];
  const rest = story.slice(2);
  expect(speakersOf(story)).toEqual(rest.map((_, index) => (index % 2 === 0 ? "Mr Pell" : "Ida Marsh")));
});

test("A line of stars parts two conversations", () => {
  const story = [
    "“Good night,” said Enno Graf.",
    "“Good night,” said Wanda.",
    "“Sleep well, then.”",
    "“I never sleep.”",
    "* * *",
    "“The bread is burnt,” said Theo Lind.",
    "“Blame the oven,” said Ulla.",
    "“The oven is new.”",
    "“Then blame me.”",
  ];
  expect(speakersOf(story)).toEqual([
    ...["Enno Graf", "Wanda", "Enno Graf", "Wanda"],
    ...["Theo Lind", "Ulla", "Theo Lind", "Ulla"],
  ]);
});

test("Turns are told in any language: Spanish behind dashes, German in its own marks", () => {
  const spanish = [
    "—¿Has cerrado la puerta? —preguntó Inés Roldán.",
    "—La he cerrado dos veces —dijo Tomás.",
    "—Entonces es el viento.",
    "—El viento no llama tres veces.",
    "—Abre tú, Tomás.",
    "—Ni hablar.",
  ];
  expect(speakersOf(spanish, "es")).toEqual(
    spanish.map((_, index) => (index % 2 === 0 ? "Inés Roldán" : "Tomás")),
  );
  const german = [
    "„Hast du das Tor geschlossen?“, fragte Wiebke Harms.",
    "„Zweimal sogar“, sagte Konrad.",
    "„Dann ist es der Wind.“",
    "„Der Wind klopft nicht.“",
    "„Mach du auf, Konrad!“",
    "„Niemals.“",
  ];
  expect(speakersOf(german, "de")).toEqual(
    german.map((_, index) => (index % 2 === 0 ? "Wiebke Harms" : "Konrad")),
  );
});

test("A noun for a man or a woman means whoever of them takes part", () => {
  const story = [
    "Mrs Orme and Silas Reed sat in the boat house. Silas mended a net, and he hummed.",
    "“Is the tide out?” said Mrs Orme.",
    "“Nearly,” said Silas.",
    "“You never look,” said the old lady.",
    "“I can smell it,” said the fisherman.",
    "“What does it smell of?”",
    "“Of mud and money.”",
    "“There is no money in mud.”",
    "“Then I have been rich for nothing.”",
  ];
  expect(speakersOf(story)).toEqual(
    story.slice(1).map((_, index) => (index % 2 === 0 ? "Mrs Orme" : "Silas Reed")),
  );
});

test("Mrs Tarn is not Major Tarn, and a bare surname beside a husband's and a wife's is his", () => {
  expect(quotesIn("Major Tarn locked the gate. Mrs Tarn said the gate was open.", "en")).toEqual([
    "indirect | the gate was open | Mrs Tarn",
  ]);
  const couple = "Mr. Hobday kept bees. Mrs. Hobday kept the books. Hobday said the bees were late.";
  expect(quotesIn(couple, "en")).toEqual(["indirect | the bees were late | Mr. Hobday"]);
  expect(quotesIn("Mrs. Hobday kept bees. Hobday said the bees were late.", "en")).toEqual([
    "indirect | the bees were late | Mrs. Hobday",
  ]);
});

test("Words that end like speech are somebody's, whatever the verb behind them", () => {
  const text =
    "“Dry land,” wheezed Tamsin. “Never again,” Mr. Boon huffed. “Perhaps,” she sniffled, “in the spring.”\n\n" +
    "The sign said so. “Dry Land” Tamsin painted on the hull. “Never,” of all words, was on the stern.";
  const direct = quotesIn(text, "en").filter((one) => one.startsWith("direct"));
  expect(direct).toEqual([
    "direct | “Dry land,” | Tamsin",
    "direct | “Never again,” | Mr. Boon",
    "direct | “Perhaps,” … “in the spring.” | Tamsin",
  ]);
});

test("In a text of wrapped lines, a full line goes on in the next one though that begins with a capital", () => {
  const wrapped = [
    "The ferry had left when Ottilie came down to the\nlanding with two baskets and a lamp.",
    "The keeper of the inn stood at the door and wiped\nhis hands on a towel that was grey.",
    "Nobody spoke for as long as it takes to count the\nboats, and then the dog barked.",
    "Ottilie set down the baskets, which had grown too\nheavy for a woman of her years.",
  ];
  const story = [
    ...wrapped,
    "“We shall sleep here,” said Ottilie. “Bring us bread.\nThen bring us something warmer.”",
  ];
  expect(quotesIn(story.join("\n\n"), "en")).toEqual([
    "direct | “We shall sleep here,” | Ottilie",
    "direct | “Bring us bread.\nThen bring us something warmer.” | Ottilie",
  ]);
  const list = [...wrapped, "“Bread.”\n“Salt.”\n“Oil.”"];
  expect(quotesIn(list.join("\n\n"), "en").map((one) => one.split(" | ")[1])).toEqual([
    "“Bread.”",
    "“Salt.”",
    "“Oil.”",
  ]);
});
