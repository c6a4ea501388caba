import type { ConceptWords } from "./concept-words";

/** The concepts in Russian. */
export const ru: ConceptWords = {
  words: `
government правительств* | state государств* | country стран* | nation наци* | people народ* |
person человек* люд* личност* | citizen граждан* | president президент* | minister министр* министерств* |
king корол* царь царя | leader лидер* вожд* руковод* | party парти* | politics полити* | power власт* держав* |
force сил* сильн* | democracy демократ* | freedom свобод* освобо* | independence независим* |
sovereignty суверен* | constitution конституц* | law закон* | right прав права правам правах право |
justice справедлив* правосуд* | court суд суда судом суды судь* | crime преступ* | prison тюрьм* заключен* |
police полици* | parliament парламент* дум* конгресс* сенат* | election выбор* избир* голос* |
revolution революц* | republic республик* | reform реформ* | system систем* | order порядк* приказ* |
decision решен* реши* решать | law-rule правил* норм* | authority полномоч* авторитет* | border границ* |
territory территори* | capital-city столиц* | city город* |
world мир мира миру мире миром миров* глобал* всемир* | international международн* |
foreign иностран* зарубеж* чуж* | public обществен* публич* | society обществ* социал* |
community сообществ* общин* | equality равен* равн* неравен* | slave раб* рабств* | master хозя* господ* мастер* |
enemy враг* враж* | friend друг* друз* дружб* | war войн* воен* | cold холод* |
peace мир мира миру мире миром мирн* | army арми* | military воен* военно | soldier солдат* войск* |
weapon оруж* вооруж* | nuclear ядерн* атомн* | bomb бомб* | missile ракет* | attack напад* атак* |
aggression агресс* | defence оборон* защит* | security безопасн* | threat угроз* угрож* | danger опасн* |
risk риск* | conflict конфликт* | confrontation конфронт* противобор* противосто* |
enemy-fight борьб* боро* бой бои боев* сраж* | victory побед* | defeat пораж* поте* проигр* |
alliance союз* альянс* | bloc блок* | nonalignment неприсоедин* присоедин* | neutral нейтрал* |
strategy стратег* | cooperation сотруднич* | partner партн* | relation отношен* связ* | diplomacy дипломат* |
negotiation переговор* | dialogue диалог* | agreement соглаш* договор* | visit визит* посет* посещ* |
meeting встреч* встрет* | summit саммит* вершин* | sanction санкц* | embassy посол* посол посла |
terrorism террор* | violence насил* | kill уби* убий* | victim жертв* | refugee беженц* | occupation оккуп* |
invasion вторж* | resistance сопротив* | surrender сдава* капитул* | protect защищ* охран* |
destroy разруш* уничтож* | neighbour сосед* | tension напряж* | crisis кризис* | stability стабил* устойчив* |
balance баланс* равновес* | surpass превосх* превыш* | era эпох* времен* | economy эконом* | trade торгов* |
market рын* | business бизнес* компани* предприя* дел | industry промышлен* индустри* завод* | work работ* труд* |
worker рабоч* | money деньг* денег деньга | bank банк* | price цен* стоит стоим* | pay плат* заплат* |
tax налог* | debt долг* | rich богат* | poor бедн* нищ* | growth рост* раст* | development развит* развив* |
capitalism капитализ* капиталист* | socialism социализ* социалист* | communism коммунис* | energy энерг* |
oil нефт* | gas газ газа газом газу | product продук* производ* | invest инвест* влож* | sell прода* |
buy купи* покуп* | million миллион* млн | billion миллиард* млрд | thousand тысяч* | hundred сто сот сотн* |
percent процент* | number числ* номер* | year год* лет | month месяц* | week недел* | day день дня дней дни днем |
night ноч* | morning утр* | hour час часа часов часы | moment момент* мгновен* минут* | time время времен* |
today сегодня* | tomorrow завтра | yesterday вчера | now сейчас теперь | always всегда вечн* | never никогда |
future будущ* | past прошл* | present настоящ* | history истори* | century век века веков столет* |
begin нача* начин* | end конец конц* заверш* закан* | first перв* | last последн* |
new нов новый новая новое новые нового новой новых новым | old стар* древн* | young молод* юнос* юный юных |
life жизн* жить жив* живет | death смерт* умер* умир* мертв* | birth рожд* родил* | love люб* |
hate ненавид* ненавист* | fear страх* боя* бои* | hope надежд* наде* | dream мечт* сны сон снов |
happiness счаст* радост* | sadness грус* печал* | pain боль боли больно страда* | anger гнев* злос* |
soul душ* дух духа духов* | heart сердц* сердеч* | mind ум ума умом разум* | thought дума* мысл* |
idea иде* понят* | reason причин* | truth правд* истин* | lie лож* лгать лжи врать | knowledge зна* |
science наук* науч* учен* | wisdom мудр* | fool глуп* дура* | madness безум* сумасш* | word слов* |
language язык* | speak говор* речь речи | say сказа* говорит | silence молча* тишин* |
question вопрос* спра* спрос* | answer ответ* | problem проблем* | solution решени* решит* | book книг* |
read чита* | write писа* пиш* | story рассказ* роман* сказк* | school школ* учит* студент* |
education образован* воспит* | learn учиться науч* изуч* | art искусств* худож* |
music музык* песн* петь поет певец | beauty красот* красив* прекрас* | culture культур* | civilization цивилиз* |
religion религи* | god бог бога богу богом боги* божеств* | faith вер вера веру вере верой вери* | trust довер* |
church церк* | christian христ* | islam ислам* мусульм* | jew евре* иуде* | prayer молит* молю* |
heaven неб* рай рая | hell ад ада аду дьявол* черт* | sin грех* вин вина вину вины винов* |
good хорош* добр* лучш* | evil зло зла плох* хуж* | virtue добродет* | duty долж* обязан* |
honour чест честь чести | respect уваж* | dignity достоинств* | courage муж мужеств* смел* храбр* | coward трус* |
pride горд* | shame стыд* позор* | humour юмор* смех* сме* шут* улыб* | cry плак* слез* | man мужчин* |
woman женщин* женск* девуш* | child дет* ребен* мальчик* | father отец отц* | mother мат матер* мам* | son сын* |
daughter доч* | brother брат* | sister сестр* | family семь* | marriage брак* жен муж женат* супруг* | home дом* |
homeland родин* отечеств* патриот* | name имя имен* назы* зову* | body тел тела тело телу телом | hand рук* |
head голов* | eye глаз* | face лиц лицо лица лице | blood кров* | health здоров* | illness болезн* болен больн* |
doctor врач* доктор* больниц* медицин* | virus вирус* пандем* эпидем* | food еда еду еды ест пищ* голод* |
bread хлеб* | water вод* | drink пить пьет вин вино пив* | fire огон* огн* пожар* | earth земл* планет* |
sun солнц* солнеч* | moon лун* | star звезд* | light свет света свете светл* | darkness тьм* темн* тен* |
sea море моря морей морск* океан* | river рек река реки реку | mountain гор гора горы гору | wind вет* бур* |
tree дерев* лес леса лесу | flower цвет* роз* | animal животн* звер* | dog собак* | horse лошад* кон* |
bird птиц* орел орл* | fish рыб* | nature природ* естествен* | climate климат* погод* |
environment окружающ* эколог* | road дорог* улиц* пут* | journey путешеств* поезд* | car автомоб* машин* |
ship корабл* лодк* суда | door двер* ворот* | wall стен* | window окн* окон | stone камен* камн* | gold золот* |
iron желез* стал* | machine машин* робот* | computer компьютер* интернет* цифров* | technology технолог* техни* |
news новост* пресс* газет* журналист* сми | film фильм* кино* | theatre театр* актер* сцен* | game игр* спорт* |
ball футбол* команд* гол | clothes одежд* плать* | sleep спать сон спит | do дела* действ* сдела* |
give дать дает дал дают дар | take взять берет взял бер* | want хот* хоч* жела* вол воля воли |
need нужн* нужда* необходим* | can мож* мог* возмож* способн* невозмож* | see вид* смотр* взгляд* |
hear слыш* слуш* | feel чувств* | go идти идет пойти иду* шел | come прий* прид* приход* пришел |
leave оставл* покид* уйти ушел | return верну* возвра* | find най* нашел наход* откры* |
search иска* ищу ищет ищут поиск* | help помо* | serve служ* | use использ* полез* | build строи* построй* |
create созда* твор* | change измен* перемен* | continue продолж* оста* | stop останов* прекра* |
support поддерж* | oppose против* | accept приня* прини* | refuse отказ* отверг* | promise обеща* |
forgive прости* проща* | forget забы* | remember помн* памят* вспом* | understand понима* поня* |
explain объясн* | show показ* | prove доказ* | choose выбер* выбор выбира* | try пыта* попыт* стара* усили* |
succeed успех* успеш* | fail ошиб* неудач* | achieve достиг* цел* | follow следова* следу* |
lead вести ведет вел | obey послуш* повинов* | govern-rule господств* правит* | live-together вместе общ* |
unity един* объедин* | divide раздел* раскол* | war-declare заяв* объяв* | important важн* | great велик* больш* |
small мал маленьк* небольш* | high высок* | deep глубок* | long долг* длин* | short корот* кратк* |
fast быстр* скор* | slow медлен* | easy легк* прост* | difficult трудн* сложн* тяжел* |
real реальн* действительн* | false ложн* фальш* фейк* | clear ясн* очевид* | different разн* различ* отлич* |
same одинаков* | only только один* единствен* | all вс весь все всех всем каждый кажд* |
nothing ничто ничего никто никого | many много мног* | few мало немног* | more больше более | less меньше менее |
very очень | not не нет без | but но однако | if если | because потому | like как | great-many целый |
russia росси* русск* | china кита* | america америк* сша | europe европ* ес | germany герман* немец* немц* |
france франц* | britain брит* англи* | italy итал* | spain испан* | portugal португал* | brazil бразил* |
india индии индия индий* | japan япон* | iran иран* | israel израил* | palestine палестин* | ukraine украин* |
syria сири* | iraq ирак* | turkey турц* турец* | egypt егип* | africa африк* | asia ази* | korea коре* |
taiwan тайван* | arab араб* | west запад* | east восток* восточ* | north север* | south юг юга юге южн* |
nato нато | un оон | moscow москв* кремл* | beijing пекин* | washington вашингтон* | #2 два две двух оба |
#3 три трех | #4 четыре четырех | #5 пять пяти | #6 шесть шести | #7 семь семи | #8 восемь восьми |
#9 девять девяти | #10 десять десяти | #12 двенадцат* | #20 двадцат* | #30 тридцат* | #40 сорок сорока |
#50 пятьдесят пятидесяти | january январ* | february феврал* | march март марта | april апрел* | may мая май |
june июн* | july июл* | august август* | september сентябр* | october октябр* | november ноябр* |
december декабр* | monday понедельник* | sunday воскресень* | principle принцип* | value ценност* |
interest интерес* | responsibility ответственн* | situation ситуаци* положени* услови* |
result результат* последстви* | cause вызва* | effect влия* эффект* | plan план* проект* программ* |
organisation организ* институт* | member член* | example пример* | experience опыт* | opportunity шанс* случа* |
advantage выгод* преимуществ* польз* | progress прогресс* | condition-need требова* требу* |
limit предел* огранич* | control контрол* | method метод* средств* | part част* | side сторон* | place мест* |
thing вещ* | fact факт* | form форм* | kind вид виды тип* | way-manner образ* способ* | cruelty жесток* |
kindness доброт* милосерд* | patience терпен* терпел* | greed жадн* алчн* | envy завист* ревн* |
loneliness одиноч* одинок* | revenge мест* отомст* | corruption корруп* | propaganda пропаганд* |
dictator диктат* тиран* | fascism фашис* нацис* | racism расис* рас расов* | minority меньшинств* |
majority большинств* | generation поколен* | ancestor предк* | hero герой геро* | genius гени* талант* |
philosophy философ* | poet поэт* поэз* стих* | imagination вообра* фантаз* | opinion мнени* | judge суди* судит* |
doubt сомне* | certainty уверен* | secret тайн* секрет* | surprise удив* сюрприз* | luck судьб* удач* |
miracle чуд* | magic маги* волшеб* | strength-weak слаб* | innocent невин* | punish наказ* |
independent-self сам сама сами себя себе | other друго* други* | nobel преми* нобел* | university университет* |
space космос* вселен* космич* | mathematics математ* | physics физик* физич* | experiment эксперимент* |
drug наркот* | vaccine вакцин* | migrant мигра* иммигр* | farm фермер* сельск* крестьян* | victory-day праздн* |
tradition традиц* обыча* | modern современ* модерн* | private частн* | ready готов* | strengthen укреп* |
open откры* | close закры* близк* | third трет* | second второ* | half полов* | double вдвое двойн*
`,
};
