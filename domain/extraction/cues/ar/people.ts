import { type People, peopleOf } from "@/domain/extraction/cues/people";
import type { StateWords } from "@/domain/extraction/cues/ru/people";

/** Concept: offices without the article, men and women; all folded. */
const ROLES = `
minister:وزير وزيرة
premier:رئيس-الوزراء
president:رئيس رئيسة
spokesperson:متحدث متحدثة ناطق ناطقة
secretary:امين امينة سكرتير
ambassador:سفير سفيرة
governor:محافظ حاكم والي
mayor:عمدة
councillor:مستشار مستشارة
deputy:نائب نائبة
leader:زعيم زعيمة قائد نقيب نقيبة
general:لواء جنرال
colonel:عقيد
admiral:ادميرال
officer:ضابط
official:مسؤول مسؤولة
director:مدير مديرة مخرج مخرجة
founder:مؤسس مؤسسة
expert:خبير خبيرة
analyst:محلل محللة
professor:استاذ استاذة
researcher:باحث باحثة
engineer:مهندس مهندسة
doctor:طبيب طبيبة دكتور دكتورة
lawyer:محام محامي محامية
judge:قاض قاضي قاضية
prosecutor:مدعي
journalist:صحفي صحفية صحافي صحافية مراسل مراسلة
author:كاتب كاتبة شاعر
actor:ممثل ممثلة
coach:مدرب
player:لاعب
king:ملك
queen:ملكة
prince:امير
princess:اميرة
witness:شاهد
teacher:معلم معلمة
activist:ناشط ناشطة
source:مصدر
fisher:صياد مزارع تاجر
worker:حرفي حرفية بحار سائق قبطان ممرض ممرضة فنان فنانة
kin:ابنته ابنه ابنتها ابنها زوجته زوجها والدته والده والدتها والدها شقيقه شقيقته جاره جارته زميله زميلته
`;

const MANY =
  "صيادون صيادين تجار مزارعون اهالي مسؤولون مسؤولين خبراء محللون شهود سكان مصادر وزراء نواب صحفيون ناشطون عمال";

const withArticle = (words: string[]) => [...words, ...words.map((word) => `ال${word}`)];

const rolesTable = () =>
  [
    ...ROLES.trim()
      .split("\n")
      .map((line) => {
        const [concept = "", list = ""] = line.split(":");
        return `${concept}:${withArticle(list.split(" ")).join(" ")}`;
      }),
    `people:|${withArticle(MANY.split(" ")).join(" ")}`,
  ].join("\n");

export const ARABIC_PEOPLE: People = peopleOf(rolesTable(), {
  before: "",
  tail: "",
  of: "",
  bodies:
    "وزارة حكومة برلمان مجلس لجنة محكمة بنك جامعة معهد وكالة حزب نقابة اتحاد مؤسسة شركة صحيفة قناة منظمة شرطة",
});

const STATES = `
IT|ايطاليا|روما|ايطالي
US|الولايات المتحدة,امريكا,اميركا|واشنطن البنتاغون|امريكي اميركي
RU|روسيا|موسكو الكرملين|روسي
CN|الصين|بكين|صيني
UA|اوكرانيا|كييف|اوكراني
FR|فرنسا|باريس|فرنسي
DE|المانيا|برلين|الماني
GB|بريطانيا|لندن|بريطاني
ES|اسبانيا|مدريد|اسباني
PT|البرتغال|لشبونة|برتغالي
GR|اليونان|اثينا|يوناني
TR|تركيا|انقرة|تركي
PL|بولندا|وارسو|بولندي
JP|اليابان|طوكيو|ياباني
IN|الهند|نيودلهي|هندي
PK|باكستان||باكستاني
IR|ايران|طهران|ايراني
IL|اسرائيل||اسرائيلي
PS|فلسطين|رام-الله|فلسطيني
SY|سوريا|دمشق|سوري
SA|السعودية|الرياض|سعودي
EG|مصر|القاهرة|مصري
BR|البرازيل|برازيليا|برازيلي
CA|كندا|اوتاوا|كندي
AU|استراليا|كانبرا|استرالي
EU|الاتحاد الاوروبي|بروكسل|اوروبي
VA|الفاتيكان||
`;

/** The states: name, seats, and the adjective with article, feminine and plural. */
export function arabicStates(): StateWords[] {
  return STATES.trim()
    .split("\n")
    .map((line) => {
      const [code = "", names = "", seats = "", stems = ""] = line.split("|");
      const full = names.split(",");
      const adjective = stems
        .split(" ")
        .filter(Boolean)
        .flatMap((stem) => withArticle([stem, `${stem}ة`, `${stem}ون`, `${stem}ين`]));
      const metonym = seats.split(" ").map((seat) => seat.replaceAll("-", " "));
      return { code, name: full[0] ?? "", full, metonym, adjective };
    });
}
