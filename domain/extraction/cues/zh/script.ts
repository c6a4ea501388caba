/** Traditional characters and the simplified ones they are folded to: those of the cues, titles and small words. */
const PAIRS =
  "說说稱称認认為为個个們们這这來来對对與与從从後后時时會会還还過过將将無无並并應应該该問问題题訴诉講讲談谈論论調调" +
  "評评議议計计話话語语誤误警警報报導导聞闻紙纸寫写發发現现開开關关門门長长員员區区國国華华東东專专業业級级軍军師师" +
  "學学醫医證证檢检察察導导總总統统書书記记負负責责質质貼贴網网電电視视聯联閣阁務务財财環环際际農农鄉乡縣县廳厅" +
  "揚扬讚赞譽誉譴谴責责斥斥駁驳反反擔担憂忧懷怀疑疑預预測测計计畫画據据傳传聽听見见據据認认願愿請请號号產产" +
  "顯显強强釋释徵征極极誰谁卻却雖虽當当則则隨随邊边裡里裏里點点隻只祇只喊喊嘆叹歎叹罵骂吶呐嚷嚷應应許许諾诺" +
  "確确決决絕绝拒拒籲吁呼呼籲吁聲声補补繼继續续轉转達达訊讯項项權权標标準准處处導导闆板孃娘媽妈爺爷孫孙兒儿媽妈" +
  "親亲戰战鬥斗勝胜韓韩臺台灣湾羅罗蘭兰陳陈張张劉刘楊杨趙赵黃黄吳吴馬马許许鄭郑謝谢馮冯於于鄧邓葉叶蕭萧呂吕盧卢" +
  "沒没鎮镇維维館馆團团銀银協协會会動动師师護护機机構构織织幹干幾几歲岁長长遠远橋桥樂乐連连絡络參参選选舉举議议黨党領领導导將将隊队組组" +
  "織织廠厂業业僱雇顧顾導导監监經经營营證证鄰邻舖铺鋪铺販贩攤摊憶忆慮虑懇恳勸劝誓誓諷讽讚赞賞赏責责質质贊赞擊击擬拟據据紀纪錄录" +
  "蔣蒋賈贾閻阎鍾钟譚谭鄒邹陸陆龍龙萬万錢钱湯汤賴赖龔龚溫温喬乔魯鲁範范顧顾嚴严蘇苏";

const SIMPLE = new Map<number, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charCodeAt(at), PAIRS.charAt(at + 1));

/** A text with the traditional characters of the table as simplified ones; the same length. */
export function simplified(text: string): string {
  let out = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = SIMPLE.get(text.charCodeAt(at));
    if (plain === undefined) continue;
    out += text.substring(done, at) + plain;
    done = at + 1;
  }
  return done === 0 ? text : out + text.substring(done);
}
