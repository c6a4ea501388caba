import type { ConceptWords } from "./concept-words";

/** The concepts in German. */
export const de: ConceptWords = {
  hasCompounds: true,
  words: `
government regierung* | state staat* | country land länder* ländern | nation nation* | people volk völker* |
person mensch* person personen leute individu* | citizen bürger* | president präsident* |
minister minister* ministerium* | king könig* | leader führer* anführer* chef chefs | party partei* |
politics politik* politisch* | power macht* mächt* | force kraft kräft* stärke* stark* | democracy demokrat* |
freedom frei* befrei* | independence unabhängig* | sovereignty souverän* | constitution verfassung* grundgesetz* |
law gesetz* | right recht rechte rechten menschenrecht* | justice gerecht* ungerecht* justiz* |
court gericht* richter* | crime verbrech* kriminal* | prison gefängnis* haft gefangen* |
police polizei* polizist* | parliament parlament* bundestag* kongress* senat* | election wahl* wähl* |
revolution revolution* | republic republik* | reform reform* | system system* | order ordnung* befehl* |
decision entscheid* entschied* | law-rule regel* | authority behörde* autorit* | border grenz* |
territory territori* gebiet* | capital-city hauptstadt* | city stadt städt* | world welt* global* |
international international* | foreign ausland* ausländ* fremd* | public öffentlich* publikum |
society gesellschaft* sozial* | community gemeinschaft* gemeinde* | equality gleich* ungleich* | slave sklav* |
master herr herren meister* | enemy feind* | friend freund* | war krieg* | cold kalt* kält* | peace fried* |
army armee* heer heeres | military militär* | soldier soldat* truppe* | weapon waffe* bewaffn* rüstung* |
nuclear nuklear* atom* kern kernwaffen | bomb bombe* bombard* | missile rakete* |
attack angriff* angreif* attack* | aggression aggress* | defence verteidig* | security sicher* |
threat droh* bedroh* | danger gefahr* gefähr* | risk risik* | conflict konflikt* | confrontation konfront* |
enemy-fight kampf* kämpf* | victory sieg* gewinn* gewonnen triumph* |
defeat niederlage* verlier* verlor* verlust* | alliance bündnis* allianz* verbünd* | bloc block blöcke* |
nonalignment bündnisfrei* blockfrei* | neutral neutral* | strategy strateg* |
cooperation zusammenarbeit* kooper* | partner partner* | relation beziehung* verbindung* verhältnis* |
diplomacy diplomat* | negotiation verhandl* | dialogue dialog* |
agreement abkommen* vertrag* verträg* vereinbar* | visit besuch* | meeting treffen traf begegn* | summit gipfel* |
sanction sanktion* | embassy botschaft* | terrorism terror* | violence gewalt* | kill töten tötet getötet mord* |
victim opfer* | refugee flüchtling* | occupation besatz* besetz* | invasion invasion* einmarsch* |
resistance widerst* | surrender ergeb* kapitul* | protect schutz* schütz* beschütz* | destroy zerstör* vernicht* |
neighbour nachbar* | tension spannung* | crisis krise* | stability stabil* | balance gleichgewicht* |
surpass übertreff* überstei* übersteig* | era ära zeitalter* epoche* | economy wirtschaft* ökonom* |
trade handel* | market markt* märkt* | business geschäft* unternehm* firma firmen | industry industri* fabrik* |
work arbeit* | worker arbeiter* | money geld* | bank bank* | price preis* kosten kostet teuer |
pay zahl* bezahl* | tax steuer* | debt schuld* | rich reich* | poor arm arme armen armut* |
growth wachs* wächst wuchs | development entwickl* | capitalism kapitalis* | socialism sozialis* |
communism kommunis* | energy energie* | oil öl erdöl* | gas gas erdgas* | product produkt* produzier* erzeug* |
invest invest* | sell verkauf* | buy kauf* gekauft | million million* | billion milliard* | thousand tausend* |
hundred hundert* | percent prozent* | number zahl* nummer* anzahl* | year jahr* | month monat* | week woche* |
day tag tage tagen tages | night nacht* nächt* | morning morgen* | hour stunde* |
moment moment* augenblick* minute* | time zeit* | today heute* | tomorrow morgen | yesterday gestern | now jetzt |
always immer ewig* | never nie niemals | future zukunft* künftig* | past vergangen* |
present gegenwart* gegenwärt* | history geschicht* histor* | century jahrhundert* |
begin beginn* begonn* anfang* | end ende enden beend* endlich | first erste* erst | last letzt* | new neu* |
old alt alte alten altes alter älter* | young jung* jugend* jünger* | life leben* lebt gelebt lebendig* |
death tod tode tot tote toten sterb* stirbt starb | birth geburt* geboren | love lieb* | hate hass* hasst |
fear angst ängst* furcht* fürcht* | hope hoff* | dream traum* träum* | happiness glück* freud* froh |
sadness traurig* trauer* | pain schmerz* leid leiden leidet | anger zorn* wut wütend* | soul seele* geist* |
heart herz* | mind verstand* | thought denk* dacht* gedank* | idea idee* begriff* |
reason grund* gründe* vernunft* vernünft* | truth wahr* | lie lüge* lügn* gelogen |
knowledge wissen* weiß kenn* gewusst | science wissenschaft* | wisdom weis* klug* | fool dumm* narr* tor toren |
madness wahnsinn* verrückt* | word wort* wört* | language sprach* |
speak sprech* spricht sprach gesproch* rede reden | say sagt sagen sagte gesagt | silence schweig* stille |
question frage* fragt | answer antwort* | problem problem* | solution lösung* lös* | book buch* bücher* |
read lesen liest las gelesen | write schreib* schrieb* geschrieben schrift* | story erzähl* roman romane |
school schul* lehr* schüler* student* | education bildung* erzieh* | learn lern* | art kunst* künstl* |
music musik* lied lieder sing* | beauty schön* | culture kultur* | civilization zivilis* | religion religi* |
god gott götter göttlich* | faith glaub* | trust vertrau* | church kirche* | christian christ* |
islam islam* muslim* | jew jude* jüd* | prayer gebet* beten betet | heaven himmel* paradies* |
hell hölle* teufel* | sin sünd* | good gut* besser* best* | evil böse* schlecht* schlimm* übel | virtue tugend* |
duty pflicht* muss müssen müsst* | honour ehre* ehren geehrt | respect respekt* achtung | dignity würde* |
courage mut mutig* tapfer* | coward feig* | pride stolz* | shame scham* schande* schäm* |
humour humor* lach* witz* lächel* | cry wein* tränen träne | man mann männer* männlich* |
woman frau* weiblich* mädchen* | child kind* junge | father vater* väter* | mother mutter* mütter* |
son sohn* söhne* | daughter tochter* töchter* | brother bruder* brüder* | sister schwester* | family familie* |
marriage heirat* ehe ehen ehemann ehefrau | home haus* häuser* heim* | homeland heimat* vaterland* patriot* |
name name* nennt nennen heißt | body körper* leib* | hand hand händ* | head kopf* köpfe* haupt | eye auge* |
face gesicht* | blood blut* | health gesund* | illness krank* | doctor arzt ärzt* doktor* krankenhaus* medizin* |
virus virus* pandem* epidem* | food essen* nahrung* hunger* isst | bread brot* | water wasser* |
drink trink* trank wein bier | fire feuer* brenn* brand | earth erde* planet* boden | sun sonne* | moon mond* |
star stern* | light licht* hell | darkness dunkel* finster* schatten* | sea meer* see ozean* marine |
river fluss* flüss* | mountain berg berge bergen gebirg* | wind wind* sturm* stürm* |
tree baum bäum* wald wälder* | flower blume* rose | animal tier tiere tieren | dog hund* | horse pferd* |
bird vogel* vögel* adler* | fish fisch* | nature natur* | climate klima* wetter* | environment umwelt* |
road straße* weg wege wegen strasse* | journey reise* reist | car auto autos wagen | ship schiff* boot boote |
door tür türen tor tore | wall mauer* wand wände* | window fenster* | stone stein* fels* | gold gold* |
iron eisen* stahl* | machine maschin* robot* | computer comput* internet* softwar* digital* |
technology technolog* technik* | news nachricht* presse zeitung* journalist* medien* | film film* kino* |
theatre theater* bühne* schauspiel* | game spiel* sport* | ball fußball* mannschaft* tor | clothes kleid* |
sleep schlaf* schläf* bett | do tun tut getan mach* handeln handlung* | give geben gibt gab gegeben geschenk* |
take nehm* nimm* nahm genommen | want will wollen wollte wille* wunsch* wünsch* |
need brauch* nötig* notwendig* bedarf | can kann können könn* fähig* möglich* unmöglich* |
see seh* sieht sah gesehen blick* | hear hör* gehört | feel fühl* gefühl* | go geh* ging gegangen |
come komm* kam gekommen ankunft | leave verlass* lassen lässt | return zurück* rückkehr* |
find find* fand gefunden entdeck* | search such* | help hilf* helf* hilft | serve dien* |
use nutz* nütz* benutz* verwend* | build bau* gebaut aufbau* errich* | create schaff* schöpf* erschaff* |
change änder* veränder* wandel* | continue bleib* blieb weiter* fortsetz* | stop halt hält stopp* aufhör* |
support unterstütz* | oppose gegen widersetz* | accept akzept* annehm* | refuse ablehn* weiger* |
promise versprech* versproch* | forgive vergeb* verzeih* | forget vergess* vergiss* |
remember erinner* gedächtnis* | understand versteh* verstand verstanden begreif* | explain erklär* | show zeig* |
prove beweis* | choose auswahl wähl* | try versuch* bemüh* | succeed erfolg* geling* |
fail scheiter* fehler* irrt* | achieve erreich* ziel* zweck* | follow folg* | lead führ* leit* |
obey gehorch* gehorsam* | govern-rule herrsch* | live-together zusammen gemeinsam* |
unity einheit* einig* vereint vereinigt* | divide teil* spalt* trenn* | war-declare erklär* verkünd* |
important wichtig* bedeut* | great groß* gross* | small klein* | high hoch hohe* höch* | deep tief* |
long lang lange* | short kurz* | fast schnell* | slow langsam* | easy leicht* einfach* |
difficult schwer* schwierig* | real wirklich* real* | false falsch* | clear klar* offensichtlich* deutlich* |
different unterschied* ander* verschied* | same selbe* gleiche* | only nur allein* einzig* |
all alle alles jeder jede jedes ganz* | nothing nichts niemand* kein* | many viel* | few wenig* |
more mehr meist* | less weniger mindest* | very sehr | not nicht ohne | but aber sondern | if wenn falls |
because weil denn | like wie | great-many gesamt* | russia russland* russisch* russe* | china china chines* |
america amerika* usa | europe europ* eu | germany deutsch* | france frankreich* französ* franzos* |
britain brit* engl* großbritannien | italy itali* | spain spani* | portugal portug* | brazil brasil* |
india indien* indisch* | japan japan* | iran iran* | israel israel* | palestine palästin* | ukraine ukrain* |
syria syri* syrisch* | iraq irak* | turkey türk* | egypt ägypt* | africa afrik* | asia asien* asiat* |
korea korea* | taiwan taiwan* | arab arab* | west west westen* westlich* | east ost osten* östlich* |
north nord* | south süd* | nato nato | un uno vereinten | moscow moskau* kreml* | beijing peking* |
washington washington | #2 zwei beide* | #3 drei | #4 vier | #5 fünf | #6 sechs | #7 sieben | #8 acht | #9 neun |
#10 zehn | #12 zwölf | #20 zwanzig | #30 dreißig | #40 vierzig | #50 fünfzig | january januar | february februar |
march märz | april april | may mai | june juni | july juli | august august | september september |
october oktober | november november | december dezember | monday montag* | sunday sonntag* |
principle prinzip* grundsatz* | value wert* | interest interess* | responsibility verantwort* |
situation situation* lage zustand* | result ergebnis* folge folgen | cause ursache* |
effect wirkung* einfluss* einfluß* | plan plan pläne* projekt* programm* | organisation organis* institution* |
member mitglied* | example beispiel* vorbild* | experience erfahrung* erlebnis* |
opportunity gelegenheit* chance* | advantage vorteil* nutzen gewinn* | progress fortschritt* |
condition-need fordern forder* verlang* | limit grenzen begrenz* | control kontroll* | method methode* mittel |
part teil teile* | side seite* | place ort orte* platz* | thing ding dinge sache* | fact tatsache* fakt* |
form form formen | kind art arten typ* | way-manner weise | cruelty grausam* brutal* |
kindness güte freundlich* mitleid* barmherz* | patience geduld* | greed gier* geiz* | envy neid* eifersucht* |
loneliness einsam* | revenge rache* räch* | corruption korrupt* | propaganda propagand* |
dictator diktat* tyrann* | fascism faschis* nazi* | racism rassis* rasse* | minority minderheit* |
majority mehrheit* | generation generation* | ancestor vorfahr* | hero held* | genius genie* talent* begab* |
philosophy philosoph* | poet dicht* gedicht* poesie | imagination phantas* fantas* vorstell* |
opinion meinung* ansicht* | judge urteil* beurteil* | doubt zweif* | certainty gewiss* bestimmt* |
secret geheim* | surprise überrasch* | luck schicksal* | miracle wunder* | magic magi* zauber* |
strength-weak schwach* schwäch* | innocent unschuld* | punish straf* | independent-self selbst | other andere* |
nobel preis nobel* | university universit* | space raum weltraum univers* kosm* | mathematics mathemat* |
physics physik* | experiment experiment* | drug droge* | vaccine impf* | migrant migra* einwander* zuwander* |
farm landwirt* bauer* | victory-day feier* fest feste | tradition tradition* sitte* | modern modern* |
private privat* | ready bereit* vorbereit* | strengthen stärken stärkt verstärk* | open offen* öffn* |
close nah nähe* schließ* | third dritte* | second zweite* | half hälft* halb* | double doppel*
`,
};
