import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** Chinese words of sentences worth checking, in both scripts. */
export const CHINESE_CLAIMS = claimsOf({
  unit: "亿 億 万 萬 千 百 十 成 元 美元 欧元 公里 吨 噸 人 名 户 戶 公顷 度 次 座 辆 輛 艘 倍",
  number: "百分之 两 二 三 四 五 六 七 八 九 几 幾 数 數",
  comparison: "超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 相比 比 一半 多数 多數",
  superlative: "最大 最高 最低 最多 最少 首次 首个 第一 唯一 从未 從未 创纪录",
  trend: "增长 增長 增加 上升 下降 减少 減少 上涨 下跌 翻番 降低 提高",
  cause: "因为 因為 导致 導致 造成 由于 由於 因此",
  quantifier: "全部 所有 每 平均 总共 總共 大约 大約 约 約 近",
  fact: "是 有 已经 已經 达到 達到 通过 通過 批准 签署 簽署 花 花费 花費 建成 关闭 關閉",
  wish: "希望 我想 我们希望 愿意 相信",
  greeting: "谢谢 謝謝 你好 欢迎 歡迎",
});
