import type { ConceptWords } from "./concept-words";

/** The concepts in Arabic. */
export const ar: ConceptWords = {
  heads: ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ف", "ل", "ك", "س"],
  words: `
government حكوم* | state دول* | country بلد* بلاد* | nation أمة أمم وطن* | people شعب* شعوب* |
person إنسان* بشر* شخص* أشخاص رجل رجال ناس | citizen مواطن* | president رئيس* رئاس* | minister وزير* وزار* وزراء |
king ملك* مملك* | leader زعيم* قائد* قياد* زعماء | party حزب* أحزاب | politics سياس* | power سلط* قوة قوى |
force قوي* قوات | democracy ديمقراط* | freedom حر حري* أحرار تحرير تحرر | independence استقلال* مستقل* |
sovereignty سياد* | constitution دستور* | law قانون* قوانين | right حق حقوق* | justice عدل عدال* ظلم |
court محكم* محاكم قاض* قضا* | crime جريم* جرائم مجرم* | prison سجن* سجون سجين* | police شرط* |
parliament برلمان* كونغرس مجلس | election انتخاب* تصويت* صوت أصوات | revolution ثور* | republic جمهوري* |
reform إصلاح* | system نظام* أنظم* | order أمر أوامر | decision قرار* | law-rule قاعد* قواعد | authority سلطات |
border حدود* | territory أراض* إقليم* | capital-city عاصم* عواصم | city مدين* مدن | world عالم* |
international دولي* | foreign أجنبي* أجانب خارجي* | public عام عام* | society مجتمع* اجتماع* |
community مجتمعات جماع* | equality مساو* متساو* | slave عبد عبيد عبودي* | master سيد سادة | enemy عدو* أعداء |
friend صديق* أصدقاء صداق* | war حرب* حروب | cold بارد* برد | peace سلام* سلمي* | army جيش* جيوش |
military عسكري* | soldier جندي* جنود | weapon سلاح* أسلحة مسلح* | nuclear نووي* | bomb قنبل* قنابل قصف* |
missile صاروخ* صواريخ | attack هجوم* هجمات هاجم* | aggression عدوان* | defence دفاع* يدافع |
security أمن أمن* أمان | threat تهديد* يهدد* | danger خطر* خطير* | risk مخاطر* | conflict صراع* نزاع* |
confrontation مواجه* | enemy-fight كفاح* نضال* قتال* يقاتل* | victory نصر* انتصار* | defeat هزيم* خسار* يخسر* |
alliance تحالف* حليف* حلفاء حلف | bloc كتل* | nonalignment انحياز* | neutral محايد* حياد* | strategy استراتيج* |
cooperation تعاون* | partner شريك* شركاء شراك* | relation علاق* روابط | diplomacy دبلوماسي* |
negotiation مفاوض* تفاوض* | dialogue حوار* | agreement اتفاق* معاهد* | visit زيار* يزور |
meeting لقاء* اجتماع* يلتقي | summit قمة قمم | sanction عقوب* | embassy سفار* سفير* | terrorism إرهاب* |
violence عنف عنيف* | kill قتل* يقتل* مقتل | victim ضحي* ضحايا | refugee لاجئ* | occupation احتلال* محتل* |
invasion غزو* | resistance مقاوم* | surrender استسلام* يستسلم* | protect حماي* يحمي | destroy تدمير* دمار يدمر* |
neighbour جار جيران مجاور* | tension توتر* | crisis أزم* | stability استقرار* مستقر* | balance توازن* |
surpass تتخطى تتجاوز يتجاوز يتخطى تجاوز | era حقب* عصر عصور | economy اقتصاد* | trade تجار* | market سوق أسواق |
business شركة شركات أعمال | industry صناع* مصنع مصانع | work عمل* يعمل وظيف* | worker عمال عامل |
money مال أموال نقود | bank بنك بنوك مصرف* | price سعر أسعار ثمن | pay دفع يدفع | tax ضريب* ضرائب |
debt دين ديون | rich غني أغنياء ثرو* | poor فقر* فقير* فقراء | growth نمو* ينمو | development تنمي* تطوير* تطور* |
capitalism رأسمالي* | socialism اشتراكي* | communism شيوعي* | energy طاق* | oil نفط* | gas غاز* |
product منتج* إنتاج* | invest استثمار* | sell بيع يبيع | buy شراء يشتري | million مليون* ملايين | billion مليار* |
thousand ألف آلاف | hundred مئة مائة مئات | percent بالمئة بالمائة | number عدد أعداد رقم أرقام |
year عام عاما سنة سنوات أعوام | month شهر أشهر شهور | week أسبوع أسابيع | day يوم أيام | night ليل* |
morning صباح* فجر | hour ساعة ساعات | moment لحظ* | time وقت زمن أوقات | today اليوم | tomorrow غدا |
yesterday أمس | now الآن | always دائما أبد* | never أبدا | future مستقبل* | past ماض* الماضي | present حاضر* |
history تاريخ* | century قرن قرون | begin بداي* بدأ* يبدأ | end نهاي* انتهى ينتهي | first أول أولى |
last آخر أخير* | new جديد* | old قديم* عجوز | young شاب شباب صغير | life حياة يعيش عاش حي |
death موت يموت مات ميت | birth ولاد* ولد | love حب الحب يحب | hate كره كراهي* | fear خوف يخاف مخاوف |
hope أمل آمال يأمل | dream حلم أحلام يحلم | happiness سعاد* سعيد* فرح | sadness حزن حزين | pain ألم آلام معانا* |
anger غضب غاضب | soul روح أرواح نفس | heart قلب قلوب | mind عقل عقول | thought فكر أفكار تفكير يفكر | idea فكرة |
reason سبب أسباب | truth حقيق* صدق | lie كذب* يكذب أكاذيب | knowledge معرف* يعرف نعرف أعرف يعلم |
science علم علوم علمي* علماء | wisdom حكم* حكيم | fool غبي* أحمق حمق* | madness جنون مجنون | word كلم* |
language لغة لغات | speak كلام يتكلم تكلم خطاب حديث | say قال يقول قول | silence صمت | question سؤال أسئلة يسأل |
answer جواب إجاب* رد | problem مشكل* مشاكل قضي* | solution حل حلول | book كتاب كتب | read قراء* يقرأ |
write كتابة يكتب كاتب | story قصة قصص رواية | school مدرس* معلم تلميذ طالب طلاب | education تعليم* تربي* |
learn تعلم يتعلم | art فن فنون فنان* | music موسيقى أغنية غناء | beauty جمال جميل* | culture ثقاف* |
civilization حضار* | religion ديني* أديان | god الله إله رب | faith إيمان يؤمن | trust ثقة موثوق | church كنيس* |
christian مسيح* | islam إسلام* مسلم* | jew يهود* | prayer صلاة يصلي | heaven سماء جنة | hell جحيم شيطان |
sin خطيئ* ذنب | good جيد* خير أفضل حسن | evil شر أشرار سيئ* أسوأ | virtue فضيل* | duty واجب* يجب | honour شرف |
respect احترام يحترم | dignity كرام* | courage شجاع* | coward جبان | pride فخر كبرياء | shame عار خجل |
humour ضحك فكاه* ابتسام* | cry بكاء يبكي دموع | man رجل رجال | woman امرأة نساء مرأة | child طفل أطفال ولد أولاد |
father أب والد آباء | mother أم والدة أمهات | son ابن أبناء | daughter ابنة بنات بنت | brother أخ إخوة أخوة |
sister أخت أخوات | family عائل* أسرة أسر | marriage زواج زوج زوجة | home بيت بيوت منزل منازل |
homeland وطن أوطان وطني* | name اسم أسماء | body جسد أجساد جسم | hand يد أيدي يدي | head رأس رؤوس | eye عين عيون |
face وجه وجوه | blood دم دماء | health صحة صحي* | illness مرض أمراض مريض | doctor طبيب أطباء مستشف* دواء |
virus فيروس* وباء جائح* | food طعام أكل غذاء جوع | bread خبز | water ماء مياه | drink شرب يشرب خمر |
fire نار نيران حريق | earth أرض أراضي كوكب | sun شمس | moon قمر | star نجم نجوم | light نور ضوء |
darkness ظلام مظلم ظل | sea بحر بحار محيط بحري* | river نهر أنهار | mountain جبل جبال | wind ريح رياح عاصف* |
tree شجر* غاب* | flower زهر* ورد | animal حيوان* | dog كلب كلاب | horse حصان خيل | bird طائر طيور نسر |
fish سمك أسماك | nature طبيع* | climate مناخ* طقس | environment بيئ* | road طريق طرق شارع | journey سفر رحلة |
car سيارة سيارات | ship سفين* قارب | door باب أبواب | wall جدار جدران سور | window نافذ* نوافذ |
stone حجر أحجار صخر* | gold ذهب | iron حديد فولاذ | machine آلة آلات | computer حاسوب كمبيوتر إنترنت رقمي* |
technology تكنولوجي* تقني* | news صحاف* صحف* إعلام* أخبار | film فيلم أفلام سينما | theatre مسرح* ممثل* |
game لعب* ألعاب رياض* | ball كرة فريق | clothes ملابس ثياب | sleep نوم ينام | do فعل يفعل عمل أفعال |
give أعطى يعطي عطاء | take أخذ يأخذ | want أريد يريد إراد* رغب* | need حاج* ضرور* يحتاج |
can يمكن قدر* ممكن مستحيل | see رأى يرى نظر | hear سمع يسمع | feel شعور يشعر مشاعر | go ذهب يذهب |
come جاء يأتي وصل | leave ترك يترك غادر | return عود* عاد يعود | find وجد يجد اكتش* | search بحث يبحث |
help مساعد* يساعد | serve خدم* يخدم | use استخدام* مفيد | build بناء يبني بنى | create خلق إبداع |
change تغيير* تغير* يتغير | continue يستمر استمرار يبقى | stop توقف يوقف | support دعم يدعم | oppose ضد معارض* |
accept قبول يقبل | refuse رفض يرفض | promise وعد وعود | forgive غفر* عفو تسامح | forget نسي ينسى نسيان |
remember ذكر* ذاكر* يتذكر | understand فهم يفهم | explain شرح تفسير | show أظهر يظهر | prove دليل أدلة إثبات |
choose اختيار يختار | try محاول* جهد جهود | succeed نجاح* ينجح | fail فشل خطأ أخطاء | achieve هدف أهداف يحقق |
follow يتبع اتبع | lead يقود قاد | obey طاعة يطيع | govern-rule يحكم حكم حاكم | live-together معا مشترك* |
unity وحدة اتحاد | divide انقسام تقسيم | war-declare أعلن إعلان صرح | important مهم أهمي* | great عظيم* كبير* |
small صغير* | high عالي مرتفع | deep عميق* | long طويل* | short قصير* | fast سريع سرعة | slow بطيء ببطء |
easy سهل سهول* بسيط* | difficult صعب صعوب* | real واقع حقيقي | false زائف مزيف باطل | clear واضح |
different مختلف* اختلاف | same نفس | only فقط وحيد وحده | all كل جميع | nothing أحد | many كثير* | few قليل* |
more أكثر مزيد | less أقل | very جدا للغاية | not لا ليس لم لن غير بدون | but لكن ولكن | if إذا لو إن |
because لأن | like مثل كما | great-many كامل بأكمله | russia روسي* | china صين* الصين | america أمريك* أميرك* |
europe أوروب* | germany ألمان* | france فرنس* | britain بريطان* إنجليز* | italy إيطال* | spain إسبان* |
portugal برتغال* | brazil برازيل* | india هند* الهند | japan ياباني* اليابان | iran إيران* | israel إسرائيل* |
palestine فلسطين* | ukraine أوكراني* | syria سوري* | iraq عراق* | turkey ترك* تركيا | egypt مصر مصري* |
africa أفريقي* إفريقي* | asia آسيا آسيو* | korea كوري* | taiwan تايوان* | arab عرب* | west غرب* | east شرق* |
north شمال* | south جنوب* | nato ناتو الناتو | un المتحدة | moscow موسكو كرملين | beijing بكين |
washington واشنطن | #2 اثنان اثنين | #3 ثلاثة ثلاث | #4 أربعة أربع | #5 خمسة خمس | #6 ستة ست | #7 سبعة سبع |
#8 ثمانية ثمان | #9 تسعة تسع | #10 عشرة عشر | #12 دزينة | #20 عشرون عشرين | #30 ثلاثون ثلاثين |
#40 أربعون أربعين | #50 خمسون خمسين | january يناير | february فبراير | march مارس | april أبريل | may مايو |
june يونيو | july يوليو | august أغسطس | september سبتمبر | october أكتوبر | november نوفمبر | december ديسمبر |
monday الاثنين | sunday الأحد | principle مبدأ مبادئ | value قيمة قيم | interest مصلح* مصالح |
responsibility مسؤول* | situation وضع أوضاع ظروف | result نتيج* نتائج | cause تسبب سبب | effect تأثير* أثر |
plan خطة خطط مشروع برنامج | organisation منظم* مؤسس* | member عضو أعضاء | example مثال أمثل* |
experience تجرب* خبر* | opportunity فرص* | advantage فائد* ميز* ربح أرباح | progress تقدم |
condition-need مطلب مطالب يطالب | limit حد حدود محدود | control سيطر* تحكم | method وسيل* وسائل أسلوب |
part جزء أجزاء | side جانب جوانب طرف أطراف | place مكان أماكن | thing شيء أشياء | fact وقائع | form شكل أشكال |
kind نوع أنواع | way-manner كيف كيفي* | cruelty قسو* وحشي* | kindness رحم* لطف | patience صبر | greed جشع طمع |
envy حسد غير* | loneliness عزلة | revenge انتقام ثأر | corruption فساد | propaganda دعاي* |
dictator دكتاتور* طاغ* | fascism فاشي* نازي* | racism عنصري* | minority أقلي* | majority أغلبي* |
generation جيل أجيال | ancestor أجداد أسلاف | hero بطل أبطال | genius عبقري* موهب* | philosophy فلسف* فيلسوف |
poet شعر شاعر شعراء | imagination خيال | opinion رأي آراء | judge حكم يحكم | doubt شك شكوك |
certainty يقين متأكد | secret سر أسرار | surprise مفاجأ* | luck حظ قدر مصير | miracle معجز* | magic سحر |
strength-weak ضعف ضعيف* | innocent بريء أبرياء | punish عقاب يعاقب | independent-self نفسي أنفس نفسه |
other آخر آخرين أخرى | nobel جائز* نوبل | university جامع* | space فضاء كون | mathematics رياضيات |
physics فيزياء | experiment اختبار | drug مخدر* | vaccine لقاح* | migrant مهاجر* هجر* | farm زراع* فلاح* |
victory-day احتفال عيد | tradition تقليد تقاليد | modern حديث* عصري* | private خاص* | ready مستعد* |
strengthen تعزيز يعزز | open مفتوح فتح يفتح | close قريب* إغلاق | third ثالث* | second ثاني* ثان | half نصف |
double ضعفين مزدوج
`,
};
