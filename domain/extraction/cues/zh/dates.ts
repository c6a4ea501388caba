import { datesOf } from "@/domain/extraction/cues/tables/date-words";

const WEEKS: readonly (readonly [number, string])[] = [
  [-1, "上周 上週 上星期"],
  [0, "本周 本週 这周 這週"],
  [1, "下周 下週 下星期"],
];

/** "上周三" is Wednesday of the week before, and one word. */
const daysOfWeeks = WEEKS.flatMap(([by, weeks]) =>
  [..."一二三四五六日"].map(
    (day, index) =>
      `week ${by} ${index + 1}: ${weeks
        .split(" ")
        .map((week) => week + day)
        .join(", ")}`,
  ),
).join("\n");

/** Chinese dates, in both scripts; years, months and days are told by the sign after each number. */
export const CHINESE_DATES = datesOf({
  months: "",
  weekdays:
    "周一 星期一 週一 礼拜一 | 周二 星期二 週二 礼拜二 | 周三 星期三 週三 礼拜三 | 周四 星期四 週四 礼拜四 | " +
    "周五 星期五 週五 礼拜五 | 周六 星期六 週六 礼拜六 | 周日 星期日 週日 星期天 礼拜天",
  past: "",
  next: "",
  never: "每 每逢",
  capitals: true,
  phrases: `
    day -2: 前天, 前日
    day -1: 昨天, 昨日, 昨晚
    day 0: 今天, 今日, 今早, 今晚
    day +1: 明天, 明日
    day +2: 后天, 後天
    week -1: 上周, 上週, 上星期
    week 0: 本周, 本週, 这周
    week +1: 下周, 下週, 下星期
    month -1: 上月, 上个月, 上個月
    month 0: 本月, 这个月
    month +1: 下月, 下个月, 下個月
    year -1: 去年
    year 0: 今年
    year +1: 明年
    ${daysOfWeeks}
  `,
  agoAfter: "前 以前 之前",
  units: "天 日 | 周 週 星期 | 个月 個月 | 年",
  numbers: "一 | 两 二 兩 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
  order: null,
  rangeLinks: "至 到",
  monthAfter: "",
  lasting: "过去 過去 近 最近",
  limits: "自 从 自从 截至 到 至",
  yearAfter: "",
});
