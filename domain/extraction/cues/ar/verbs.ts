import { type CueForm, complements, isCueClass, rows } from "@/domain/extraction/cues/lexicon";

/** class, complements, past, present without its prefix, participle; "-" where there is none in use. Alef bare. */
const TABLE = `
  say td قال قول قائل
  add td اضاف ضيف مضيف
  say td اكد ؤكد مؤكد
  say td صرح صرح مصرح
  say tdn اعلن علن معلن
  say td ذكر ذكر ذاكر
  say td اشار شير مشير
  say td اوضح وضح موضح
  say td شدد شدد مشدد
  deny t نفى نفي ناف
  say td حذر حذر محذر
  want tn دعا دعو داع
  want tn طالب طالب مطالب
  want t طلب طلب -
  want tn ناشد ناشد مناشد
  want tn حث حث -
  want t اقترح قترح مقترح
  want t تمنى تمنى متمن
  say td بين بين مبين
  say td افاد فيد -
  report td نقل نقل ناقل
  report td اورد ورد -
  report td ابلغ بلغ -
  report td اخبر خبر -
  report td كشف كشف كاشف
  report t تحدث تحدث متحدثا
  write td كتب كتب -
  write td نشر نشر ناشر
  write d غرد غرد مغرد
  say td رد رد -
  say td اجاب جيب مجيب
  say td علق علق معلق
  say td لفت لفت لافت
  say td نبه نبه منبه
  say td اعترف عترف معترف
  say td اقر قر مقر
  say td زعم زعم زاعم
  say td ادعى دعي مدع
  say td تابع تابع متابع
  say td استطرد ستطرد مستطرد
  say td كرر كرر مكرر
  say td جدد جدد مجدد
  say td تساءل تساءل متسائل
  ask td سال سال سائل
  ask td استفسر ستفسر مستفسر
  think td اعتقد عتقد معتقد
  think td راى رى -
  think td اعتبر عتبر معتبر
  think t ظن ظن -
  think t توقع توقع متوقع
  think t رجح رجح مرجح
  think t امل امل امل
  think t خشي خشى -
  think td وصف صف واصف
  value n انتقد نتقد منتقد
  value n هاجم هاجم مهاجم
  value n ادان دين مدين
  value n رحب رحب مرحب
  value n اعرب عرب معرب
  value n عبر عبر معبر
  value n اتهم تهم متهم
  value n سمى سمي -
  deny tn رفض رفض رافض
  deny t انكر نكر منكر
  deny t استبعد ستبعد مستبعد
  deny tn فند فند مفند
  promise t وعد عد واعد
  promise t تعهد تعهد متعهد
  promise t هدد هدد مهدد
  promise t اقسم قسم -
  say td ختم ختم -
  say td اختتم ختتم مختتم
  say td استدرك ستدرك مستدرك
  say td صاح صيح -
  say td همس همس -
  say td هتف هتف -
  say td شرح شرح شارح
  say td فسر فسر مفسر
  say td روى روي -
  say td حكى حكي -
  say td تذكر تذكر -
  say td ذكّر ذكر مذكر
  say td اثبت ثبت -
  show t اظهر ظهر مظهر
`;

/** Past forms of the third person: he, she, they. */
function pastForms(past: string): string[] {
  const weak = past.endsWith("ى") || past.endsWith("ا");
  const stem = weak ? past.slice(0, -1) : past;
  return [past, `${stem}ت`, `${stem}وا`, weak ? `${stem}يا` : `${stem}ا`, `${stem}تا`];
}

const presentForms = (stem: string) => [`ي${stem}`, `ت${stem}`, `ي${stem}ون`, `ي${stem}ان`];
const participleForms = (stem: string) => [`${stem}ا`, `${stem}ة`, `${stem}ين`];

/** Every inflected form of the Arabic speech verbs, folded; the participle of state counts as a gerund. */
export function arabicVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [cls = "", takes = "", lemma = "", present = "-", participle = "-"] of rows(TABLE)) {
    if (!isCueClass(cls)) continue;
    const past = lemma.replaceAll("\u0651", "");
    const put = (word: string, shape: CueForm["shape"]) => {
      if (word.length > 1 && !forms.has(word))
        forms.set(word, { lemma, cls, takes: complements(takes), shape, noisy: false });
    };
    for (const form of pastForms(past)) put(form, "past");
    if (present !== "-") for (const form of presentForms(present)) put(form, "finite");
    if (participle !== "-") for (const form of participleForms(participle)) put(form, "gerund");
  }
  for (const preposition of ["بينا", "بينت", "املا", "املت", "لافتة"]) forms.delete(preposition);
  forms.delete("بين");
  return forms;
}
