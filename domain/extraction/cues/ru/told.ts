import { toldOf } from "@/domain/extraction/cues/verb-table";

/** "Анна Речная была предупреждена", "Анне Речной было сказано", "Анне Речной сказали". */
export const RUSSIAN_TOLD = toldOf(
  `
  предупредить say td subject предупрежден предупреждена предупреждены
  проинформировать report td subject проинформирован проинформирована проинформированы
  спросить ask td bare спрошено
  сказать say td bare сказано
  заявить say td bare заявлено
  сообщить report td bare сообщено
  объяснить say td bare объяснено
  объявить say td bare объявлено
  приказать want td bare приказано
  обещать promise td bare обещано
  `,
  {
    auxiliaries: "был была было были",
    pronouns: "ему ей им мне нам",
    reach: "none",
    isAgent: (word) => /(?:ом|ем|ым|им|ой|ей|ами|ями)$/u.test(word),
    isPlural: (word) => /(?:ли|лись|[юуая]т|[юуая]тся)$/u.test(word),
  },
);
