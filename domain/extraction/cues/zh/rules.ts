import {
  type CueForm,
  complements,
  isCueClass,
  phrases,
  type Rules,
  rows,
  words,
} from "@/domain/extraction/cues/lexicon";
import { CHINESE_CLAIMS } from "./claims";
import { CHINESE_DATES } from "./dates";
import { CHINESE_PATH } from "./path";
import { CHINESE_PEOPLE } from "./people";
import { CHINESE_TOLD } from "./told";
import { ZH_BEARERS, ZH_DOUBLE_SURNAMES, ZH_NOUNS, ZH_SMALL, ZH_SURNAMES, ZH_VERBS } from "./words";

function verbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [cls = "", takes = "", ...list] of rows(ZH_VERBS)) {
    if (!isCueClass(cls)) continue;
    for (const word of list)
      forms.set(word, { lemma: word, cls, takes: complements(takes), shape: "finite", noisy: false });
  }
  return forms;
}

function nouns(): ReadonlyMap<string, CueForm> {
  const known = verbs();
  return new Map(
    [...words(ZH_NOUNS)]
      .filter((noun) => !known.has(noun))
      .map((noun) => [
        noun,
        { lemma: noun, cls: "say", takes: complements("t"), shape: "noun", noisy: false },
      ]),
  );
}

/** Surname and given name of a name in three characters, or behind a double surname; a shorter one is left whole. */
function hanParts(word: string): readonly string[] {
  const double = word.substring(0, 2);
  if (word.length > 2 && ZH_DOUBLE_SURNAMES.has(double)) return [double, word.substring(2)];
  return word.length === 3 && ZH_SURNAMES.has(word.charAt(0)) ? [word.charAt(0), word.substring(1)] : [word];
}

const SHE = words("母亲 妈妈 女儿 妻子 女王 老板娘");
const HE = words("父亲 爸爸 儿子 丈夫 国王");

/** Chinese: no inflection, no complementiser; what is said follows its verb at once or after a comma. */
export const CHINESE: Rules = {
  lang: "zh",
  people: CHINESE_PEOPLE,
  verbs: verbs(),
  nouns: nouns(),
  tails: new Map(),
  have: new Set(),
  be: new Set(),
  causative: new Set(),
  adverbs: words(
    "也 都 还 又 就 才 只 则 并 曾 曾经 已 已经 正 再 再次 均 亦 随后 同时 当天 当日 日前 近日 今天 昨天 一致 明确 公开 " +
      "随即 最后 笑着",
  ),
  adverbEnding: "",
  not: words("不 没 没有 未 并未 从未 不肯 不愿 拒绝"),
  that: new Set(),
  nounThat: phrases("称, 说, 即"),
  infinitive: new Set(),
  saidNouns: {
    of: "的",
    nouns: words("声明 说法 消息 通报 公告 言论 讲话 谈话 表态 观点 看法 报告 统计 估计 介绍 社论 评论 文章"),
  },
  onBehalf: phrases("代表"),
  accordingTo: phrases("据, 根据, 按照, 按, 在, 依照, 援引"),
  prepositions: words("对 向 给 把 被 为 从 由 跟 于 让 使 请 替"),
  to: words("对 向 给"),
  articles: new Set(),
  and: words("和 与 及 以及 跟 并 并且"),
  pronouns: new Map([
    ["他", "he"],
    ["她", "she"],
    ["他们", "they"],
    ["她们", "they"],
    ["双方", "both"],
    ["两人", "both"],
    ["二人", "both"],
    ["我", "me"],
    ["我们", "me"],
    ["你", "me"],
    ["你们", "me"],
  ]),
  cuts: new Set(),
  attitudes: new Set(),
  soCalled: words("所谓 所谓的"),
  small: ZH_SMALL,
  dates: CHINESE_DATES,
  claims: CHINESE_CLAIMS,
  abbreviations: new Set(),
  path: CHINESE_PATH,
  told: CHINESE_TOLD,
  bareContent: true,
  fronted: true,
  questions: words("会不会 是不是 能不能 是否 何时 如何 为什么 怎么 什么 谁"),
  naming: words("口中的 外号 绰号 诨名 昵称 人称 俗称 号称"),
  officeGender: (word) => (SHE.has(word) ? "she" : HE.has(word) ? "he" : null),
  nameParts: hanParts,
  bearers: ZH_BEARERS,
  negatedIsSilent: true,
};
