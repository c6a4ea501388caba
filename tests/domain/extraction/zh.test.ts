import { describe, expect, test } from "vitest";
import { passagesIn } from "./found";

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
