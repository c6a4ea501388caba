import { describe, expect, test } from "vitest";
import { passagesIn, quotesIn } from "./found";

const read = (text: string) => passagesIn(text, "zh");

describe("Chinese frames", () => {
  test.each([
    ["“大桥五月开放。”李文秀说。", ["full | 大桥五月开放。 | 李文秀"]],
    [
      "“大桥已经修好，”市长李文秀说，“五月开放。”",
      ["full | 大桥已经修好， | 李文秀", "full | 五月开放。 | 李文秀"],
    ],
    ["市长李文秀表示，大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀"]],
    ["市长李文秀称大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀"]],
    ["市长李文秀指出：“大桥很安全。”", ["full | 大桥很安全。 | 李文秀"]],
    ["市長李文秀說：「大橋很安全。」", ["full | 大橋很安全。 | 李文秀"]],
    ["市长李文秀强调大桥“非常安全”。", ["partial | 非常安全 | 李文秀"]],
    ["市长李文秀与村长王大山都表示，大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀 + 王大山"]],
    ["市长李文秀否认大桥不安全。", ["indirect | 大桥不安全 | 李文秀"]],
  ])("are read in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "市长李文秀没有说大桥五月开放。",
    "这本小说的名称很长。",
    "报告题为《大桥说明》，共三十页。",
    "大桥简称北桥，道路很宽。",
    "对称的桥塔是城市的标志。",
    "据说明书，开关在左边。",
    "店名是「北桥小吃」。",
    "市长李文秀参观了大桥。",
  ])("are not seen in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("A Chinese pronoun and an office alone lead back to the person named before", () => {
  const text = "市长李文秀昨天参观大桥。她说：“五月开放。”\n\n“请大家放心。”市长表示。";
  expect(read(text)).toEqual(["full | 五月开放。 | 李文秀", "full | 请大家放心。 | 李文秀"]);
});

/** What is said, by whom, in one sentence or two. */
const CASES: [string, string[]][] = [
  ["据安娜·贝尔介绍，大桥很安全。", ["indirect | 大桥很安全 | 安娜·贝尔"]],
  ["安娜·贝尔说：“大桥很安全。”", ["direct | “大桥很安全。” | 安娜·贝尔"]],
  [
    "“大桥很安全。”安娜·贝尔说。\n\n“五月开放。”李文秀说。",
    ["direct | “大桥很安全。” | 安娜·贝尔", "direct | “五月开放。” | 李文秀"],
  ],
  ["王女士扶着车门说：“大桥很安全。”", ["direct | “大桥很安全。” | 王女士"]],
  ["居民询问何时通车。", ["indirect | 何时通车 | 居民"]],
  ["“大桥很安全，”李文秀说。", ["direct | “大桥很安全，” | 李文秀"]],
  ["李文秀说，大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["李文秀说大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["据李文秀介绍，大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["据市长李文秀透露，大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀"]],
  ["按照市长李文秀的说法，大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["在市长李文秀看来，大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["大桥五月开放，市长李文秀说。", ["indirect | 大桥五月开放 | 李文秀"]],
  ["市长李文秀告诉记者，大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀"]],
  ["市长李文秀对记者说：“大桥五月开放。”", ["direct | “大桥五月开放。” | 李文秀"]],
  ["市长李文秀呼吁市民不要上桥。", ["indirect | 市民不要上桥 | 李文秀"]],
  ["市长李文秀承诺五月开放大桥。", ["indirect | 五月开放大桥 | 李文秀"]],
  ["市长李文秀问：“谁来付钱？”", ["direct | “谁来付钱？” | 李文秀"]],
  [
    "市长李文秀认为，大桥很安全，并强调五月就能开放。",
    ["indirect | 大桥很安全 | 李文秀", "indirect | 五月就能开放 | 李文秀"],
  ],
  ["市长李文秀在社交媒体上写道：“大桥五月开放。”", ["direct | “大桥五月开放。” | 李文秀"]],
  ["发言人王大山代表市政府表示，大桥五月开放。", ["indirect | 大桥五月开放 | 王大山"]],
  ["一名不愿具名的官员透露，大桥五月开放。", ["indirect | 大桥五月开放 | 一名不愿具名的官员"]],
  ["知情人士称，大桥五月开放。", ["indirect | 大桥五月开放 | 知情人士"]],
  ["北京宣布，谈判将在五月举行。", ["indirect | 谈判将在五月举行 | 中国"]],
  ["中国外交部发言人王大山说，谈判还在继续。", ["indirect | 谈判还在继续 | 王大山"]],
  ["有人说大桥不安全。", ["indirect | 大桥不安全 | 有人"]],
  ["欧阳文秀说，大桥很安全。", ["indirect | 大桥很安全 | 欧阳文秀"]],
  ["老王说：“大桥很安全。”", ["direct | “大桥很安全。” | 老王"]],
  ["小李喊道：“快过桥！”", ["direct | “快过桥！” | 小李"]],
  ["阿明说：“大桥很安全。”", ["direct | “大桥很安全。” | 阿明"]],
  ["王先生说：“大桥很安全。”", ["direct | “大桥很安全。” | 王先生"]],
  ["李文秀笑着说：“大桥很安全。”", ["direct | “大桥很安全。” | 李文秀"]],
  ["市长李文秀与村长王大山昨天会谈。双方表示，大桥五月开放。", ["indirect | 大桥五月开放 | 李文秀 + 王大山"]],
  ["“他说：‘桥不安全。’我不信。”王大山说。", ["direct | “他说：‘桥不安全。’我不信。” | 王大山"]],
  ["李文秀警告说，大桥不安全。", ["indirect | 大桥不安全 | 李文秀"]],
  ["市長李文秀否認大橋不安全。", ["indirect | 大橋不安全 | 李文秀"]],
  ["鎮長李文秀認為，大橋很安全。", ["indirect | 大橋很安全 | 李文秀"]],
  ["市长李文秀昨天参观大桥。李市长说：“五月开放。”", ["direct | “五月开放。” | 李文秀"]],
];

describe("What somebody says in Chinese", () => {
  test.each(CASES)("is found whole, with its speaker: %j", (text, expected) => {
    expect(quotesIn(text, "zh")).toEqual(expected);
  });
});

test.each([
  "船员们口中的「老铁锚」已经退休。",
  "他的外号「石头」来自童年。",
  "所谓“长虹”是一座小桥。",
  "他把书放在《大桥》旁边。",
  "人称“桥王”的王大山已经退休。",
  "市长李文秀拒绝回答记者的问题。",
  "大桥的说明书有三十页。",
  "据此，大桥将关闭三天。",
  "说到大桥，市民都很高兴。",
  "市长李文秀没有回答。",
])("Nothing is said in Chinese: %j", (text) => {
  expect(quotesIn(text, "zh")).toEqual([]);
});

test("Somebody without a surname who acts and is named again in a story speaks in it", () => {
  const story = [
    "林荷抬头看了看窗外。",
    "“雨停了。”",
    "林荷说。",
    "屋里很静，炉子上的水开了。",
    "阿春摇头，把伞放到门边。",
    "“再等等吧。”",
    "阿春说。",
    "林荷走到门边，问：",
    "“等谁呢？”",
  ].join("\n");
  expect(quotesIn(story, "zh")).toEqual([
    "direct | “雨停了。” | 林荷",
    "direct | “再等等吧。” | 阿春",
    "direct | “等谁呢？” | 林荷",
  ]);
});

test.each([
  ["根据公司的声明，磨坊很旧。", "公司"],
  ["据水利部声明，磨坊很旧。", "水利部"],
  ["根据王强的说法，磨坊很旧。", "王强"],
])("In %s the owner of a noun of saying speaks", (text, name) => {
  expect(quotesIn(text, "zh")).toEqual([`indirect | 磨坊很旧 | ${name}`]);
});

test.each(["根据声明，磨坊很旧。", "根据公司的规定，磨坊必须关闭。", "根据高度的变化，磨坊很旧。"])(
  "Nobody speaks in %s",
  (text) => {
    expect(quotesIn(text, "zh")).toEqual([]);
  },
);

test.each([
  ["美国国务卿卡特·莫里斯说，谈判还在继续。", ["indirect | 谈判还在继续 | 卡特·莫里斯"]],
  ["法国外交部长露西·马丁说，谈判没有破裂。", ["indirect | 谈判没有破裂 | 露西·马丁"]],
  ["总统新闻秘书里德·别洛夫表示，总统不会出席。", ["indirect | 总统不会出席 | 里德·别洛夫"]],
  [
    "北川港的船长中岛健说，风很大。中岛则说，船没到。",
    ["indirect | 风很大 | 中岛健", "indirect | 船没到 | 中岛健"],
  ],
  ["李文秀则说，大桥很安全。", ["indirect | 大桥很安全 | 李文秀"]],
  ["李文秀则没有说话。", []],
])(
  "A foreign name is one with the office before it, an adverb stands before the verb: %j",
  (text, expected) => {
    expect(quotesIn(text, "zh")).toEqual(expected);
  },
);

test.each([
  ["环保组织“青山”认为，大桥破坏湿地。", ["indirect | 大桥破坏湿地 | 组织“青山”"]],
  ["《江口晚报》评论认为，工程太贵。", ["indirect | 工程太贵 | 《江口晚报》"]],
  ["《江口晚报》社论认为，工程太贵。", ["indirect | 工程太贵 | 《江口晚报》"]],
  ["《江口晚报》的文章认为，工程太贵。", ["indirect | 工程太贵 | 《江口晚报》"]],
  ["环保组织“青山”的负责人认为，工程太贵。", ["indirect | 工程太贵 | 负责人"]],
  ["《江口晚报》则认为，工程太贵。", ["indirect | 工程太贵 | 《江口晚报》"]],
  ["市长李文秀对《江口晚报》说，工程太贵。", ["indirect | 工程太贵 | 李文秀"]],
  ["市长李文秀参加组织“青山”的会议，并认为工程太贵。", ["indirect | 工程太贵 | 李文秀"]],
])("A body or a paper speaks by its own name in marks: %j", (text, expected) => {
  const before = "市长李文秀说，大桥很安全。";
  expect(quotesIn(before + text, "zh")).toEqual(["indirect | 大桥很安全 | 李文秀", ...expected]);
});
