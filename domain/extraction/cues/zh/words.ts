import { words } from "@/domain/extraction/cues/lexicon";

/** lemma-wise rows: class, complements, then the words. 道 and 着 endings are written out. */
export const ZH_VERBS = `
say bd 说 说道 表示 称 指出 强调 讲 讲道 表明 声称 宣称 坦言 直言 坦承 承认 介绍 介绍说 解释 解释说 解释道 提到 提及 谈到 重申 申明 声明 说明说 笑着说 笑道 笑说 笑着问 喊 喊道 叫道 嚷道 嚷着 骂道 叹道 叹息道 感叹 感叹道 低声说 小声说 轻声说 大声说 答 答道 回答 回答说 回答道 回应 回应称 回应说 答复 反驳 反驳道 反驳说 辩称 坚称 声言 透露 透露说 证实 确认 宣布 宣告 公布说 保证 承诺 告诉 告诉记者 警告 警告称 警告说 提醒 提醒说 呼喊 抱怨 抱怨说 抱怨道 感慨 调侃 评论 评价说 评论说 发言说 发言 评论称 评论指出 分析称 分析指出 直指 表达 插话说 插嘴说 自语 自言自语地说 嘟囔 嘟囔着说 开玩笑说 忆述 回忆 回忆说 回忆道 总结说 总结道 念叨 吼道 吼叫
add bd 补充 补充说 补充道 补充称 接着说 继续说 又说 还说 并说 并称 续称 续说
write d 写道 写到 发文 发文称 发帖 贴文 发文说 发布 撰文 撰文称 留言 留言说 推文 来信说 回信说
report b 报道 报道称 报道说 转述 援引 引述 通报 通报称 披露 汇报 报告说
ask d 问 问道 询问 质问 追问 反问 反问道 发问 提问 提问说 请问
want b 要求 呼吁 敦促 建议 提议 请求 希望 期望 催促 命令 劝
deny b 否认 否定
promise b 许诺 扬言 威胁 发誓
think b 认为 评论认为 分析认为 相信 觉得 以为 主张 料想 估计 预计 预测 担心 担忧 怀疑 深信 坚信
value n 批评 谴责 指责 抨击 赞扬 称赞 赞赏 形容 痛斥 斥责 嘲讽
`;

export const ZH_NOUNS =
  "说法 言论 指控 声明 讲话 谈话 消息 警告 承诺 质疑 指责 看法 观点 立场 意见 主张 传闻 谣言 表态 结论 报道 批评 呼声";

/** Longer words that hold a cue and are none. */
export const ZH_BLOCKED = words(
  "会不会 是不是 能不能 是否 何时 如何 口中的 外号 绰号 诨名 人称 回忆录 会议室 建议案 名称 说明 小说 传说 学说 据说 听说 说服 说话 俗称 简称 自称 职称 称号 称为 称作 称呼 号称 统称 人称 对称 称谓 通称 堪称 昵称 " +
    "知道 道路 道理 街道 难道 味道 通道 频道 轨道 渠道 人道 铁道 隧道 赤道 报道员 一道 力道 问题 访问 顾问 疑问 学问 慰问 提问者 " +
    "讲座 讲台 演讲 讲师 讲究 听讲 回答者 写字 指出版 告诉人 认为是 警告牌 喊声 回声 介绍信 建议书 要求书 声明书 宣布会 " +
    "说着 说不定 再说 胡说 不说 应该说 可以说 也就是说 换句话说 据此 依据 数据 根据地 证据 占据 票据 预计划 报告会 道歉 道德",
);

/** Concept, then the titles that name it. */
export const ZH_ROLES = `
minister:部长 外交部长 国防部长 外长 防长 财长 大臣 总长 副部长
premier:总理 首相 副总理
president:总统 主席 国家主席 副总统 副主席
spokesperson:发言人 新闻发言人
secretary:书记 秘书长 国务卿 秘书
ambassador:大使 公使
governor:省长 州长 总督 行长
mayor:市长 镇长 县长 区长 村长 乡长
councillor:议员 区议员 市议员 顾问
senator:参议员
deputy:众议员 代表 人大代表 委员
leader:领导人 领袖 负责人 局长 处长 厅长 署长 司长 院长 校长 站长 队长 组长 科长 所长 首领
general:将军 上将 中将 少将
colonel:上校
admiral:海军上将
commander:司令 指挥官 司令员
officer:军官 警官
official:官员
director:主任 总监 董事 总经理 导演
manager:经理 首席执行官
chair:董事长 会长 理事长
founder:创始人
expert:专家 学者
analyst:分析师 分析人士
professor:教授 副教授 院士
researcher:研究员 科学家
engineer:工程师 总工程师
doctor:医生 大夫 护士
lawyer:律师
judge:法官
prosecutor:检察官 检察长
journalist:记者 编辑
author:作家 诗人 作者
actor:演员
coach:教练
captain:船长
player:球员 选手
bishop:主教
pope:教皇 教宗
king:国王
queen:女王
witness:目击者 证人
resident:居民 村民 市民 街坊 邻居 房东 老板 老板娘 店主 摊主
teacher:老师 教师
student:学生 同学
activist:活动人士 志愿者
source:消息人士 知情人士 知情者 人士
someone:有人
worker:工人 司机 师傅 员工
mother:母亲 妈妈
father:父亲 爸爸
daughter:女儿
son:儿子
wife:妻子
husband:丈夫
police:警方
side:方面
`;

/** Words before a title that belong to it. */
export const ZH_BEFORE_ROLE =
  "外交部 国防部 新闻 集团 公司 政府 警方 外交 国防 财政 水利 卫生 教育 交通 环保 商务 农业 司法 内政 能源 文化 体育 劳工 大学 中学 小学 医院 " +
  "法院 市政府 前 副 代理 新任 现任 一名 一位 多名 几名 两名 首席 高级 资深 匿名 不愿具名的 要求匿名的 不愿透露姓名的 不愿公开姓名的 未透露姓名的 委员会 协会 工会 银行 基金会";

/** Code|name|seats; adjectives are the names themselves before a title. */
export const ZH_STATES = `
IT|意大利|罗马
US|美国|华盛顿 白宫 五角大楼
RU|俄罗斯|莫斯科 克里姆林宫
CN|中国|北京
UA|乌克兰|基辅
FR|法国|巴黎
DE|德国|柏林
GB|英国|伦敦
ES|西班牙|马德里
PT|葡萄牙|里斯本
GR|希腊|雅典
TR|土耳其|安卡拉
PL|波兰|华沙
HU|匈牙利|布达佩斯
CH|瑞士|伯尔尼
BE|比利时|布鲁塞尔
NL|荷兰|海牙
JP|日本|东京
KR|韩国|首尔
IN|印度|新德里
PK|巴基斯坦|伊斯兰堡
IR|伊朗|德黑兰
IL|以色列|耶路撒冷
PS|巴勒斯坦|拉姆安拉
SY|叙利亚|大马士革
SA|沙特|利雅得
EG|埃及|开罗
BR|巴西|巴西利亚
CA|加拿大|渥太华
AU|澳大利亚|堪培拉
TW|台湾|台北
EU|欧盟|
VA|梵蒂冈|
`;

export const ZH_SURNAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚" +
    "谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文温庞樊兰殷施陶洪翟安颜倪严牛芦季俞章鲁葛伍韦申尤毕聂焦向柳邢",
);

/** Surnames of two characters, Chinese and Japanese. */
export const ZH_DOUBLE_SURNAMES: ReadonlySet<string> = words(
  "欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 东方 南宫 长孙 宇文 独孤 轩辕 " +
    "佐藤 铃木 高桥 伊藤 渡边 山本 中村 加藤 吉田 山田 松本 木村 斋藤 山崎 中岛 森田 池田 桥本 冈田 藤田 后藤 近藤 " +
    "坂本 远藤 藤井 西村 福田 藤原 松田 中川 中野 中田 中西 原田 竹内 小野 菊地 岩崎 岸田 安倍",
);

/** Everyday characters that write a sound in a foreign name: 莫里斯, 彼得, 雷内. */
export const ZH_SOUNDS: ReadonlySet<string> = words("里 得 内");

/** Everyday words that are no part of a name; they also end one. */
export const ZH_SMALL = words(
  "便 却 仍 仍然 只好 一边 一下 慢慢 有点 似乎 好像 大概 看来 听说 几乎 渐渐 急忙 慌忙 又一次 一直 一会 根本 当然 这时 那时 这样 那样 这里 那里 的 了 着 过 在 是 有 和 与 及 或 但 而 并 并且 也 都 还 又 就 才 只 不 没 没有 未 不会 不能 会 能 可以 可能 将 将于 已 已经 正 正在 曾 曾经 被 把 对 " +
    "向 给 从 到 由 于 为 为了 因 因为 所以 如果 虽然 但是 不过 然而 同时 此外 另外 今年 去年 明年 今天 昨天 明天 目前 当天 当时 现在 后来 然后 " +
    "这 那 这个 那个 这些 那些 这是 那是 其 其中 其他 每 各 某 一 二 两 三 四 五 六 七 八 九 十 个 位 名 种 次 年 月 日 时 上 下 中 里 外 前 后 内 间 " +
    "会上 日前 近日 随后 最后 首先 其实 仅 仅仅 一定 必须 应该 应当 需要 要 想 让 使 请 来 去 说完 地 得 很 更 最 太 非常 十分 至今 位于 以 以及 " +
    "记者会 发布会 新闻发布会 会议 会谈 采访 网上 微博 当日 凌晨 上午 下午 晚上 早上 突然 立刻 马上 终于 忽然 赶紧 连忙 又是 还是 就是 笑着 等 等人 " +
    "看见 看着 听见 听着 觉得自己 自己 什么 怎么 为什么 哪里 谁 大家 所有 全部 一些 许多 很多 走 站 坐 拿 看 听 笑 哭 起来 出来 进来 回来 过来 下来 上来 出去 进去",
);

/** Nouns that bear a name in marks: bodies, works, ships. */
export const ZH_BEARERS: ReadonlySet<string> = words(
  "组织 团体 机构 联盟 协会 公司 集团 基金会 工会 智库 媒体 报纸 杂志 网站 政党 乐队 餐厅 酒店 品牌 电影 小说 歌曲 渔船 货轮",
);

/** First characters of what people alone do: turn, lift, pull, nod, sigh, stare … */
export const ZH_ACTS: ReadonlySet<string> = new Set(
  "笑哭看望瞧盯瞪听说问答叫喊嚷骂道叹走跑跳爬站坐躺靠立蹲跪猛赶慌低抬转伸拉推抱接提吃喝举点摇皱睁吸喘惊愣呆嗫喃大回摸拍",
);
