import type { ConceptWords } from "./concept-words";

/** The concepts in Chinese. */
export const zh: ConceptWords = {
  isUnspaced: true,
  words: `
government 政府 | state 国家 州 | country 国 国度 | nation 民族 国民 | people 人民 | person 人 人类 人们 个人 | citizen 公民 市民 |
president 总统 主席 | minister 部长 大臣 | king 国王 王国 | leader 领导 领袖 领导人 | party 政党 党 | politics 政治 政策 | power 权力 大国 强国 |
force 力量 强大 实力 | democracy 民主 | freedom 自由 解放 | independence 独立 | sovereignty 主权 | constitution 宪法 | law 法律 法 |
right 权利 人权 权 | justice 正义 公正 司法 | court 法院 法庭 法官 | crime 犯罪 罪行 罪 | prison 监狱 囚 | police 警察 |
parliament 议会 国会 参议 | election 选举 投票 | revolution 革命 | republic 共和国 共和 | reform 改革 | system 制度 体系 系统 |
order 秩序 命令 | decision 决定 | law-rule 规则 规定 | authority 当局 权威 | border 边界 边境 国界 | territory 领土 领域 |
capital-city 首都 | city 城市 城 | world 世界 全球 天下 | international 国际 | foreign 外国 外交部 | public 公共 公众 | society 社会 |
community 社区 共同体 | equality 平等 | slave 奴隶 | master 主人 大师 | enemy 敌人 敌 | friend 朋友 友谊 友好 | war 战争 冷战 战 |
cold 寒冷 冷战 冷 | peace 和平 | army 军队 陆军 | military 军事 军 | soldier 士兵 部队 | weapon 武器 军备 | nuclear 核 原子 | bomb 炸弹 轰炸 |
missile 导弹 火箭 | attack 攻击 袭击 进攻 | aggression 侵略 | defence 国防 防御 保卫 | security 安全 | threat 威胁 | danger 危险 |
risk 风险 冒险 | conflict 冲突 | confrontation 对抗 | enemy-fight 斗争 战斗 奋斗 | victory 胜利 赢 | defeat 失败 输 失去 |
alliance 联盟 同盟 盟 | bloc 集团 | nonalignment 不结盟 结盟 | neutral 中立 | strategy 战略 | cooperation 合作 协作 | partner 伙伴 |
relation 关系 联系 | diplomacy 外交 | negotiation 谈判 | dialogue 对话 | agreement 协议 条约 协定 | visit 访问 | meeting 会见 会议 会晤 |
summit 峰会 | sanction 制裁 | embassy 大使 使馆 | terrorism 恐怖 | violence 暴力 | kill 杀 杀死 | victim 受害者 牺牲 | refugee 难民 |
occupation 占领 | invasion 入侵 侵入 | resistance 抵抗 反抗 | surrender 投降 | protect 保护 | destroy 毁灭 破坏 摧毁 |
neighbour 邻居 邻国 | tension 紧张 | crisis 危机 | stability 稳定 | balance 平衡 | surpass 超越 超过 | era 时代 | economy 经济 |
trade 贸易 商业 | market 市场 | business 企业 公司 生意 | industry 工业 产业 工厂 | work 工作 劳动 | worker 工人 | money 钱 金钱 | bank 银行 |
price 价格 代价 | pay 支付 付 | tax 税 | debt 债 债务 | rich 富 财富 | poor 贫穷 穷 贫困 | growth 增长 成长 | development 发展 开发 |
capitalism 资本主义 | socialism 社会主义 | communism 共产 | energy 能源 能量 | oil 石油 | gas 天然气 | product 产品 生产 | invest 投资 |
sell 卖 销售 | buy 买 购买 | million 百万 | billion 十亿 | thousand 千 | hundred 百 | percent 百分之 | number 数字 数量 | year 年 |
month 月 | week 星期 周 | day 天 日子 | night 夜 晚上 | morning 早上 早晨 | hour 小时 | moment 时刻 瞬间 | time 时间 时候 | today 今天 今日 |
tomorrow 明天 | yesterday 昨天 | now 现在 | always 永远 总是 | never 从不 决不 | future 未来 将来 | past 过去 | present 当下 目前 |
history 历史 | century 世纪 | begin 开始 | end 结束 终 | first 第一 首先 | last 最后 | new 新 | old 老 旧 古老 | young 年轻 青年 |
life 生命 生活 人生 活 | death 死 死亡 | birth 出生 诞生 | love 爱 爱情 | hate 恨 仇恨 | fear 恐惧 害怕 怕 | hope 希望 | dream 梦 梦想 |
happiness 幸福 快乐 高兴 | sadness 悲伤 悲哀 | pain 痛苦 疼痛 苦 | anger 愤怒 生气 | soul 灵魂 精神 | heart 心 内心 | mind 头脑 心灵 |
thought 思想 想 思考 | idea 主意 概念 观念 | reason 理由 原因 理性 | truth 真理 真 真相 | lie 谎言 撒谎 | knowledge 知道 知识 | science 科学 |
wisdom 智慧 聪明 | fool 愚蠢 傻 | madness 疯 疯狂 | word 词 话语 | language 语言 | speak 说话 讲 演讲 | say 说 告诉 | silence 沉默 |
question 问题 问 | answer 回答 答案 | problem 难题 | solution 解决 | book 书 | read 读 阅读 | write 写 作家 | story 故事 小说 |
school 学校 老师 学生 教师 | education 教育 | learn 学习 学 | art 艺术 | music 音乐 歌 | beauty 美丽 美 | culture 文化 |
civilization 文明 | religion 宗教 | god 上帝 神 | faith 信仰 相信 信 | trust 信任 | church 教会 教堂 | christian 基督 |
islam 伊斯兰 穆斯林 | jew 犹太 | prayer 祈祷 | heaven 天堂 天空 | hell 地狱 魔鬼 | sin 罪恶 | good 好 善 最好 | evil 坏 邪恶 恶 | virtue 美德 |
duty 义务 必须 应该 | honour 荣誉 | respect 尊重 | dignity 尊严 | courage 勇气 勇敢 | coward 懦夫 | pride 骄傲 自豪 | shame 羞耻 耻辱 |
humour 幽默 笑 | cry 哭 眼泪 | man 男人 男 | woman 女人 女 妇女 | child 孩子 儿童 | father 父亲 爸爸 | mother 母亲 妈妈 | son 儿子 |
daughter 女儿 | brother 兄弟 | sister 姐妹 | family 家庭 | marriage 婚姻 结婚 丈夫 妻子 | home 家 房子 | homeland 祖国 爱国 | name 名字 叫 |
body 身体 | hand 手 | head 头 | eye 眼睛 眼 | face 脸 面孔 | blood 血 | health 健康 | illness 疾病 病 | doctor 医生 医院 药 |
virus 病毒 疫情 | food 食物 吃 饥饿 | bread 面包 | water 水 | drink 喝 酒 | fire 火 | earth 地球 土地 | sun 太阳 | moon 月亮 |
star 星 星星 | light 光 光明 | darkness 黑暗 影子 | sea 海 海洋 海军 | river 河 江 | mountain 山 | wind 风 风暴 | tree 树 森林 |
flower 花 | animal 动物 | dog 狗 | horse 马 | bird 鸟 | fish 鱼 | nature 自然 大自然 | climate 气候 天气 | environment 环境 |
road 道路 路 | journey 旅行 旅程 | car 汽车 | ship 船 | door 门 | wall 墙 | window 窗 | stone 石头 石 | gold 黄金 金子 | iron 铁 钢 |
machine 机器 | computer 电脑 计算机 互联网 | technology 技术 科技 | news 新闻 媒体 记者 报纸 | film 电影 | theatre 剧院 舞台 演员 |
game 游戏 比赛 玩 | ball 足球 球队 | clothes 衣服 | sleep 睡 睡觉 | do 做 行动 | give 给 给予 | take 拿 | want 想要 愿望 意志 | need 需要 必要 |
can 能 可能 能力 | see 看 看见 | hear 听 | feel 感觉 感情 | go 去 走 | come 来 到达 | leave 离开 放弃 | return 回来 返回 | find 发现 找到 |
search 寻找 | help 帮助 援助 | serve 服务 | use 使用 有用 | build 建设 建造 建立 | create 创造 | change 改变 变化 变革 | continue 继续 保持 |
stop 停止 | support 支持 | oppose 反对 | accept 接受 | refuse 拒绝 | promise 承诺 | forgive 原谅 宽恕 | forget 忘记 |
remember 记住 记忆 | understand 理解 明白 | explain 解释 | show 表明 显示 | prove 证明 证据 | choose 选择 | try 努力 尝试 | succeed 成功 |
fail 错误 | achieve 目标 实现 目的 | follow 跟随 遵循 | lead 带领 | obey 服从 | govern-rule 统治 | live-together 一起 共同 |
unity 团结 统一 | divide 分裂 分开 | war-declare 宣布 声明 | important 重要 | great 伟大 大 | small 小 | high 高 | deep 深 | long 长 |
short 短 | fast 快 速度 | slow 慢 | easy 容易 简单 | difficult 困难 艰难 | real 现实 真实 | false 假 虚假 | clear 清楚 明确 |
different 不同 差异 | same 一样 相同 | only 只 唯一 | all 所有 一切 每 全 | nothing 没有 什么都 | many 许多 很多 | few 少 | more 更 更多 |
less 更少 | very 非常 很 | not 不 没 | but 但 但是 | if 如果 | because 因为 | like 像 如同 | great-many 整个 | russia 俄罗斯 俄 |
china 中国 中 | america 美国 美 | europe 欧洲 欧盟 | germany 德国 | france 法国 | britain 英国 | italy 意大利 | spain 西班牙 |
portugal 葡萄牙 | brazil 巴西 | india 印度 | japan 日本 | iran 伊朗 | israel 以色列 | palestine 巴勒斯坦 | ukraine 乌克兰 | syria 叙利亚 |
iraq 伊拉克 | turkey 土耳其 | egypt 埃及 | africa 非洲 | asia 亚洲 | korea 朝鲜 韩国 | taiwan 台湾 | arab 阿拉伯 | west 西方 西 |
east 东方 东 | north 北 北方 | south 南 南方 | nato 北约 | un 联合国 | moscow 莫斯科 克里姆林 | beijing 北京 | washington 华盛顿 | #2 二 两 |
#3 三 | #4 四 | #5 五 | #6 六 | #7 七 | #8 八 | #9 九 | #10 十 | #12 十二 | #20 二十 | #30 三十 | #40 四十 | #50 五十 | january 一月 |
february 二月 | march 三月 | april 四月 | may 五月 | june 六月 | july 七月 | august 八月 | september 九月 | october 十月 |
november 十一月 | december 十二月 | monday 星期一 周一 | sunday 星期日 周日 | principle 原则 | value 价值 | interest 利益 兴趣 |
responsibility 责任 | situation 局势 情况 条件 | result 结果 后果 | cause 导致 | effect 影响 效果 | plan 计划 项目 规划 |
organisation 组织 机构 | member 成员 | example 例子 榜样 | experience 经验 经历 | opportunity 机会 | advantage 优势 好处 利润 |
progress 进步 进展 | condition-need 要求 | limit 限制 界限 | control 控制 | method 方法 手段 | part 部分 | side 方面 边 | place 地方 地点 |
thing 东西 事情 | fact 事实 | form 形式 | kind 种类 | way-manner 方式 | cruelty 残忍 | kindness 善良 慈悲 | patience 耐心 | greed 贪婪 |
envy 嫉妒 | loneliness 孤独 | revenge 复仇 | corruption 腐败 | propaganda 宣传 | dictator 独裁 暴君 | fascism 法西斯 纳粹 |
racism 种族 | minority 少数 | majority 多数 | generation 一代 世代 | ancestor 祖先 | hero 英雄 | genius 天才 才能 | philosophy 哲学 |
poet 诗 诗人 | imagination 想象 | opinion 意见 观点 | judge 判断 评判 | doubt 怀疑 | certainty 肯定 确定 | secret 秘密 |
surprise 惊讶 惊奇 | luck 命运 运气 | miracle 奇迹 | magic 魔法 | strength-weak 弱 软弱 | innocent 无辜 | punish 惩罚 |
independent-self 自己 | other 别人 其他 | nobel 奖 诺贝尔 | university 大学 | space 宇宙 太空 空间 | mathematics 数学 | physics 物理 |
experiment 实验 | drug 毒品 | vaccine 疫苗 | migrant 移民 | farm 农业 农民 | victory-day 庆祝 节日 | tradition 传统 | modern 现代 |
private 私人 | ready 准备 | strengthen 加强 | open 开放 打开 | close 关闭 近 | third 第三 | second 第二 | half 一半 半 | double 两倍 双
`,
};
