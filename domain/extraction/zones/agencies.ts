/**
 * News agencies by the names they sign with, one agency a line, in every script that prints them. A closed list of
 * public facts; "agencies" itself stands for several that a paper did not name.
 */
const SIGNATURES = `
ansa | анса | 安莎社 | انسا
adnkronos
agi
askanews
lapresse
afp | agence france-presse | agence france presse | афп | франс пресс | франс-пресс | 法新社 | ا ف ب | اف ب | فرانس برس | وكالة فرانس برس
reuters | рейтер | рейтерс | 路透社 | 路透 | 路透社电 | رويترز
ap | associated press | the associated press | ассошиэйтед пресс | 美联社 | 美聯社 | ا ب | اسوشيتد برس
upi
dpa | deutsche presse-agentur | дпа | 德新社 | د ب ا
apa
sid
epd
kna
keystone-sda | sda | ats
efe | efe news | agencia efe | эфе | 埃菲社 | افي
europa press
télam | telam
notimex
prensa latina
lusa | agência lusa | 卢萨社
agência brasil | agencia brasil
agência estado | estadão conteúdo
folhapress
belga
anp
ritzau
ntb
tt
pap | пап
mti
čtk | ctk
tass | itar-tass | тасс | итар-тасс | 塔斯社 | تاس
ria novosti | ria | риа новости | риа | 俄新社 | ريا نوفوستي | نوفوستي
sputnik | спутник | سبوتنيك | 卫星通讯社
interfax | интерфакс | 国际文传电讯社 | انترفاكس
ukrinform | укринформ
unian | униан
belta | белта
xinhua | синьхуа | 新华社 | 新華社 | شينخوا | xinhua news agency
chinanews | 中新社 | 中新网 | 中国新闻社
cna | 中央社
kyodo | kyodo news | киодо | 共同社 | كيودو
jiji | jiji press | 时事社 | 時事通信社
yonhap | ренхап | 韩联社 | 韓聯社 | يونهاب
kcna | цтак | 朝中社
anadolu | aa | анадолу | 阿纳多卢通讯社 | الاناضول
irna | ирна | 伊通社 | ارنا
spa | واس | وكالة الانباء السعودية
wam | وام
sana | سانا | сана
petra | بترا
kuna | كونا
qna | قنا
mena | ا ش ا | اش ا
wafa | وفا
map | ومع
aps | واج
tap | وات
nna | الوكالة الوطنية
pti
ani
bloomberg | блумберг | 彭博社 | بلومبرغ
agenzie | agencies | agences | agencias | agências | agenturen | агентства | агенції | وكالات | 综合外电 | 綜合外電 | 外电
`;

const agencies = new Set(
  SIGNATURES.trim()
    .split("\n")
    .flatMap((line) => line.split("|").map((name) => name.trim())),
);

/** The longest signature, in characters. */
const LONGEST = Math.max(...[...agencies].map((name) => name.length));

/** Small letters, alef bare, single spaces, no stops: as signatures are listed. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/[\u0622\u0623\u0625]/gu, "\u0627")
    .replace(/[.\u0640]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Is this, as printed, the signature of a news agency? */
export const isAgency = (name: string): boolean => name.length <= LONGEST + 8 && agencies.has(folded(name));

const firstWords = new Set([...agencies].map((name) => name.split(/[\s-]/u)[0] ?? name));

/** May a signature begin with this folded word? */
export const beginsAgency = (word: string): boolean => firstWords.has(word);
