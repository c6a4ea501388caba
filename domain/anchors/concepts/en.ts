import type { ConceptWords } from "./concept-words";

/** The concepts in English. */
export const en: ConceptWords = {
  words: `
government government* | state state states statehood | country country countries | nation nation* |
people people peoples | person person persons human* man men individual* | citizen citizen* |
president president* | minister minister* ministry | king king kings kingdom* | leader leader* |
party party parties | politics politic* policy policies | power power* | force force* strength* strong* |
democracy democra* | freedom free freedom* freed liberty liberties liberat* | independence independen* |
sovereignty sovereign* | constitution constitution* | law law laws lawful* legal* legislat* | right right rights |
justice justice* just injustice* unjust | court court courts tribunal* judge* | crime crime* criminal* |
prison prison* jail* | police police* | parliament parliament* congress* senat* |
election election* elect* vote* voting voter* | revolution revolution* | republic republic* | reform reform* |
system system* | order order* | decision decision* decid* | law-rule rule rules | authority authorit* |
border border* frontier* | territory territor* | capital-city capital capitals | city city cities town* |
world world* global* | international international* | foreign foreign* | public public* |
society society societies social* | community community communities | equality equal* inequal* |
slave slave* slavery | master master masters | enemy enemy enemies hostil* | friend friend* |
war war wars warfare | cold cold* | peace peace* | army army armies | military militar* |
soldier soldier* troop* | weapon weapon* arm arms armed armament* | nuclear nuclear* atomic* | bomb bomb* |
missile missile* rocket* | attack attack* assault* | aggression aggress* | defence defen* |
security security secure* safe* | threat threat* | danger danger* | risk risk* | conflict conflict* |
confrontation confront* | enemy-fight fight* fought struggle* combat* |
victory victor* win wins winner* winning won triumph* | defeat defeat* lose loses lost losing loss losses |
alliance alliance* ally allies allied union unions | bloc bloc blocs block | nonalignment nonalign* align* |
neutral neutral* | strategy strateg* | cooperation cooperat* collaborat* | partner partner* |
relation relation* tie ties link links bond bonds | diplomacy diploma* | negotiation negotiat* talks |
dialogue dialog* | agreement agreement* agree* treat* pact* | visit visit* | meeting meet* met | summit summit* |
sanction sanction* | embassy embass* ambassador* | terrorism terror* | violence violen* | kill kill* murder* |
victim victim* | refugee refugee* | occupation occup* | invasion inva* | resistance resist* |
surrender surrender* | protect protect* | destroy destroy* destruct* | neighbour neighbo* |
tension tension* tense | crisis crisis crises | stability stab* unstab* | balance balanc* |
surpass surpass* outperform* exceed* beyond | era era eras age epoch* | economy econom* |
trade trade* trading commerc* | market market* | business business* company companies firm firms entrepren* |
industry industr* factor* | work work* job jobs labour* labor | worker worker workers labourer* | money money cash |
bank bank* | price price* cost costs expensive | pay pay pays paid payment* | tax tax taxes taxation |
debt debt* owe | rich rich* wealth* | poor poor poverty | growth grow* growth* grew | development develop* |
capitalism capitalis* | socialism socialis* | communism communis* | energy energ* | oil oil petrol* |
gas gas gases | product produc* product* | invest invest* | sell sell* sold sale sales |
buy buy* bought purchas* | million million* | billion billion* | thousand thousand* | hundred hundred* |
percent percent* | number number* | year year* annual* | month month* | week week* | day day days | night night* |
morning morning* dawn* | hour hour* | moment moment* instant* minute* second | time time times | today today |
tomorrow tomorrow | yesterday yesterday | now now currently | always always ever forever eternal* | never never |
future future* | past past | present present presents | history histor* | century centur* |
begin begin* began begun start* | end end ends ended ending finish* | first first | last last | new new newly |
old old older elderly ancient | young young* youth* | life life live lives lived living alive |
death death* dead die dies died dying mortal* | birth born birth* | love love* loving beloved |
hate hate* hatred | fear fear* afraid scare* | hope hope* | dream dream* | happiness happ* joy* |
sadness sad sadness sorrow* grief | pain pain* suffer* hurt* | anger anger* angry rage | soul soul* spirit* |
heart heart* | mind mind minds | thought think* thought* | idea idea* notion* concept* | reason reason* |
truth truth* true | lie lie lies lied lying liar* | knowledge know* knew | science science* scientif* scientist* |
wisdom wise* wisdom | fool fool* stupid* idiot* | madness mad madness crazy insan* | word word words |
language language* tongue* | speak speak* spoke* speech* talk* | say say* said tell* told | silence silen* |
question question* ask* | answer answer* repl* respon* | problem problem* | solution solution* solv* |
book book* | read read* | write writ* wrote | story stor* tale* novel* | school school* teach* student* pupil* |
education educat* | learn learn* | art art arts artist* | music music* song* sing* | beauty beaut* |
culture cultur* | civilization civili* | religion religio* | god god gods divin* | faith faith* belie* |
trust trust* confiden* | church church* | christian christ* | islam islam* muslim* | jew jew* | prayer pray* |
heaven heaven* sky paradis* | hell hell devil* | sin sin sins guilt* | good good goodness better best |
evil evil bad worse worst wicked* | virtue virtu* | duty duty duties must obligat* | honour hono* |
respect respect* | dignity dignit* | courage courage* brave* | coward coward* | pride pride proud* |
shame shame* | humour humo* laugh* funny joke* smil* | cry cry cries cried tear tears weep* | man man men male* |
woman woman women female* girl* | child child* kid kids boy* | father father* dad | mother mother* mom mum |
son son sons | daughter daughter* | brother brother* | sister sister* | family famil* |
marriage marr* wedding* husband* wife wives | home home* house* |
homeland homeland* fatherland motherland patriot* | name name names named call* | body body bodies |
hand hand hands | head head heads | eye eye eyes | face face faces | blood blood* | health health* |
illness ill illness* sick* disease* | doctor doctor* medicin* physician* hospital* |
virus virus* pandem* epidem* | food food* eat* ate hungry hunger* | bread bread* | water water* |
drink drink* drank drunk wine beer | fire fire fires burn* | earth earth* planet* land soil | sun sun sunn* |
moon moon* | star star stars | light light lights bright* | darkness dark* shadow* |
sea sea seas ocean* maritim* naval navy | river river* | mountain mountain* | wind wind winds storm* |
tree tree* forest* wood* | flower flower* rose roses | animal animal* beast* | dog dog dogs | horse horse* |
bird bird* eagle* | fish fish* | nature natur* | climate climat* weather | environment environment* |
road road* street* path* way ways | journey travel* journey* trip* | car car cars automobil* |
ship ship ships boat* | door door* gate* | wall wall walls | window window* | stone stone* rock rocks |
gold gold* | iron iron steel | machine machin* robot* | computer comput* internet* softwar* digital* |
technology technolog* technic* | news news press newspaper* journal* media report* | film film* movie* cinema* |
theatre theat* stage actor* | game game* play* sport* | ball football* soccer goal team* |
clothes cloth* dress* wear* | sleep sleep* asleep bed | do do does did done make* made act acts action* |
give give* gave giving gift* | take take* took taking | want want* wish* will desire* | need need* necess* |
can can could able capab* possib* impossib* | see see sees saw seen look* view* | hear hear* heard listen* |
feel feel* felt emotion* | go go goes went gone going | come come* came coming arriv* |
leave leave* left abandon* | return return* back | find find* found discover* | search search* seek* sought |
help help* assist* aid | serve serve* servic* servant* | use use uses used useful* using |
build build* built construct* | create creat* | change chang* transform* | continue continu* remain* stay* |
stop stop* cease* | support support* back* | oppose oppos* against | accept accept* | refuse refus* reject* |
promise promis* | forgive forgiv* pardon* | forget forget* forgot* | remember rememb* memor* recall* |
understand understand* understood comprehen* | explain explain* explanat* | show show* demonstrat* |
prove prove* proof evidence* | choose choos* chose* choice* | try try tries tried attempt* effort* |
succeed success* succeed* | fail fail* mistake* error* wrong | achieve achiev* goal* aim aims purpose* |
follow follow* | lead lead leads led leading | obey obey* obedien* | govern-rule rule ruled ruler* |
live-together together* common | unity unit* unity unite* | divide divid* divis* separat* split |
war-declare declar* announce* | important important* importanc* matter | great great* big large huge |
small small* little | high high* tall | deep deep* depth* | long long longer | short short* brief* |
fast fast* quick* rapid* speed* | slow slow* | easy easy easi* simpl* | difficult difficult* hard* |
real real* realit* | false false* fake* | clear clear* obvious* | different differ* divers* | same same |
only only alone sole* | all all every* whole | nothing nothing none nobody | many many much lot | few few |
more more most | less less least | very very | not not don doesn didn isn cannot without | but but however |
if if | because because | like like as | great-many whole entire* | russia russia* | china china chinese |
america america* usa us | europe europ* eu | germany german* | france france french* |
britain brit* england english* uk | italy ital* | spain spain spanish* | portugal portug* | brazil brazil* |
india india indian* | japan japan* | iran iran* | israel israel* | palestine palestin* | ukraine ukrain* |
syria syria* | iraq iraq* | turkey turk* | egypt egypt* | africa afric* | asia asia* | korea korea* |
taiwan taiwan* | arab arab* | west west western* | east east eastern* orient* | north north* | south south* |
nato nato | un un united | moscow moscow kremlin* | beijing beijing peking | washington washington | #2 two both |
#3 three | #4 four | #5 five | #6 six | #7 seven | #8 eight | #9 nine | #10 ten | #12 twelve dozen* | #20 twenty |
#30 thirty | #40 forty | #50 fifty | january january | february february | march march | april april | may may |
june june | july july | august august | september september | october october | november november |
december december | monday monday | sunday sunday | principle principle* | value value* worth* |
interest interest* | responsibility responsib* | situation situation* condition* circumstance* |
result result* consequen* outcome* | cause cause* | effect effect* influen* impact* |
plan plan plans planned planning project* program* | organisation organi* institution* | member member* |
example example* | experience experienc* | opportunity opportun* chance* | advantage advantage* benefit* profit* |
progress progress* advanc* | condition-need require* demand* | limit limit* | control control* |
method method* means | part part parts | side side sides | place place places | thing thing* | fact fact facts |
form form forms | kind kind kinds type* sort | way-manner manner* | cruelty cruel* brutal* |
kindness kind kindness gentle mercy compassion* | patience patien* | greed greed* | envy env* jealous* |
loneliness lonel* solitud* | revenge reveng* veng* | corruption corrupt* | propaganda propagand* |
dictator dictat* tyran* | fascism fascis* nazi* | racism racis* race races racial* | minority minorit* |
majority majorit* | generation generation* | ancestor ancest* | hero hero* | genius genius* talent* |
philosophy philosoph* | poet poet* poem* | imagination imagin* fantas* | opinion opinion* | judge judg* |
doubt doubt* | certainty certain* | secret secret* mystery | surprise surpris* | luck luck* fortun* fate destin* |
miracle mirac* wonder* | magic magic* | strength-weak weak* | innocent innocen* | punish punish* penalt* |
independent-self self himself myself themselves | other other* another | nobel prize* award* nobel |
university universit* | space space* univers* cosmo* | mathematics mathemat* | physics physic* |
experiment experiment* | drug drug* | vaccine vaccin* | migrant migra* immigra* | farm farm* agricult* peasant* |
victory-day celebrat* holiday* feast | tradition tradition* custom* | modern modern* | private private privacy |
ready ready prepar* | strengthen strengthen* reinforc* | open open* | close close* near | third third* |
second second secondly | half half* | double double* twice
`,
};
