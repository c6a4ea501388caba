import { CHINESE_DATES } from "@/domain/extraction/cues/zh/dates";
import { varianceWords } from "./table";

const signs = (row: string): Map<string, number> =>
  new Map(
    row.split(" ").flatMap((group) => {
      const [value = "", ...forms] = group.split(":");
      return [...forms.join("")].map((form): [string, number] => [form, Number(value)]);
    }),
  );

/** Chinese, in both scripts; every sign is a word, and phrases of the tables stand for the words they are. */
export const CHINESE = varianceWords({
  lang: "zh",
  dates: CHINESE_DATES,
  negation:
    "不, 并不, 並不 | 没, 沒, 没有, 沒有 | 未, 并未, 並未, 尚未 | 无, 無 | 非 | 别, 別, 勿, 莫 | 从不, 從不, 从未, 從未 | 不再 | 不仅, 不僅, 不只, 不但 | 否认, 否認 | 拒绝, 拒絕, 不愿, 不願, 不肯 | 缺乏, 缺少 | 除了, 除非",
  modality:
    "必须, 必須, 务必, 務必 | 应, 應, 应该, 應該, 应当, 應當 | 可以, 能, 能够, 能夠 | 可能, 也许, 也許, 或许, 或許 | 会, 會 | 要, 需要 | 愿, 愿意, 願意, 願, 准备, 準備 | 计划, 計劃, 打算, 拟 | 认为: 我认为, 我認為, 我想, 我相信, 我们认为, 我們認為 | 大概, 恐怕 | 据称, 據稱, 据说, 據說 | 一定, 肯定, 当然, 當然, 毫无疑问, 毫無疑問 | 如果, 是否",
  tense:
    "future: 将, 將, 即将, 即將, 将会, 將會 | past: 曾, 曾经, 曾經, 已, 已经, 已經, 了, 过, 過 | now: 正在, 正, 目前",
  limit:
    "只, 仅, 僅, 仅仅, 僅僅, 只是, 唯一 | 也, 还, 還 | 甚至 | 都, 全部, 所有, 每, 总是, 總是 | 一些, 部分, 某些 | 许多, 許多, 很多, 大量 | 大多数, 大多數 | 几乎, 幾乎 | 约, 約, 大约, 大約 | 超过, 超過, 至少, 以上 | 不到, 最多, 以下 | 更 | 更少",
  percent: "percent: 百分之, % | points: 个百分点, 個百分點, 百分点, 百分點",
  money:
    "usd: 美元, $ | eur: 欧元, 歐元, € | cny: 元, 人民币, 人民幣 | rub: 卢布, 盧布, ₽ | jpy: 日元, ¥ | gbp: 英镑, 英鎊, £",
  fraction: "1/2: 一半, 半, ½ | x2: 翻番, 两倍, 兩倍, 加倍 | x3: 三倍",
  alias:
    "usa: 美国, 美國, 美利坚合众国 | 中国: 中国, 中國, 中华人民共和国, 中華人民共和國 | 俄罗斯: 俄罗斯, 俄羅斯, 俄联邦, 俄罗斯联邦, 俄羅斯聯邦 | 欧盟, 歐盟 | 联合国, 聯合國 | 北约, 北約 | 普京, 普丁, 蒲亭 | 基辅, 基輔 | 乌克兰, 烏克蘭 | 泽连斯基, 澤連斯基",
  plain:
    "第三方, 第三国, 第三國, 统一, 統一, 一般, 一样, 一樣, 一起, 一直, 一切, 一旦, 一方, 第一时间, 一致, 一带一路, 一帶一路, 进一步, 進一步, 十分, 万一, 萬一, 千万别, 百姓, 四川, 三峡, 三峽, 九江, 未来, 未來, 不断, 不斷, 不同, 不过, 不過, 非常, 非洲, 无论, 無論, 别的, 别人, 特别, 特別, 区别, 區別, 级别, 級別, 分别, 分別, 社会, 社會, 会议, 會議, 会谈, 會談, 会见, 會見, 机会, 機會, 委员会, 委員會, 议会, 議會, 功能, 能源, 能力, 重要, 主要, 要求, 应对, 應對, 反应, 反應, 将军, 將軍, 过程, 過程, 通过, 通過, 经过, 經過, 过去, 過去, 正式, 正确, 正確, 真正, 改正, 首都, 成都, 都市, 只有, 条约, 條約, 合约, 合約, 公约, 公約, 更加, 也门, 也門, 还是, 還是, 每天, 部分别, 除了",
  zero: "零",
  units: "",
  tens: "",
  times: "",
  ordinals: "",
  weak: "一",
  signs: {
    digits: signs("0:零〇 1:一壹 2:二两兩贰 3:三叁 4:四 5:五 6:六 7:七 8:八 9:九"),
    within: signs("10:十 100:百 1000:千"),
    large: signs("10000:万萬 100000000:亿億"),
  },
  decimal: ".",
  namesHaveCapitals: false,
});
