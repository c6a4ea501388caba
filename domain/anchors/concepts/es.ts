import type { ConceptWords } from "./concept-words";

/** The concepts in Spanish. */
export const es: ConceptWords = {
  words: `
government gobiern* gobernar | state estado estados estatal* | country país países |
nation nación naciones nacional* | people pueblo* |
person hombre* persona personas humano* humana* gente individu* | citizen ciudadan* | president president* |
minister ministr* | king rey reyes reino* | leader líder* dirigente* jefe* | party partido* | politics polític* |
power poder* potencia* | force fuerza* fuerte* | democracy democra* democrá* | freedom libre* libertad* liber* |
independence independ* | sovereignty soberan* | constitution constituci* | law ley leyes legal* legislat* |
right derecho* | justice justicia* justo* justa* injust* | court tribunal* corte* juez jueces |
crime crimen* crímenes criminal* delito* | prison prisión prisiones cárcel* preso* | police polic* |
parliament parlament* congreso* senad* | election elección elecciones elect* voto* votar* |
revolution revolución revoluciones revolucion* | republic repúblic* republican* | reform reform* |
system sistema* | order orden* órdenes | decision decisi* decid* | law-rule regla* norma normas |
authority autoridad* | border fronter* | territory territori* | capital-city capital capitales |
city ciudad ciudades | world mundo* mundia* global* | international internacional* |
foreign extranjer* exterior* | public públic* | society sociedad* social* | community comunidad* |
equality igual* desigual* | slave esclav* | master amo amos maestro* | enemy enemig* hostil* |
friend amig* amist* | war guerra* bélic* | cold frío* fría* | peace paz pacíf* pacif* | army ejército* |
military militar* | soldier soldado* tropa* | weapon arma armas armad* armament* | nuclear nuclear* atómic* |
bomb bomb* | missile misil* cohete* | attack ataque* atac* asalt* | aggression agresi* agresor* |
defence defen* defien* | security segur* | threat amenaz* | danger peligr* | risk riesg* arriesg* |
conflict conflict* | confrontation confront* enfrent* | enemy-fight luch* combat* |
victory victoria* ganar gana* vencer* triunf* | defeat derrot* perder* pierd* perd* |
alliance alianza* aliad* unión uniones | bloc bloque* | nonalignment alinea* alineamiento* | neutral neutral* |
strategy estrateg* estratég* | cooperation cooper* colabor* | partner socio* asociaci* |
relation relaci* vínculo* lazo* | diplomacy diplom* | negotiation negoci* | dialogue diálog* dialog* |
agreement acuerdo* tratado* pacto* | visit visit* | meeting reunión reuniones encuentr* | summit cumbre* |
sanction sanci* | embassy embaj* | terrorism terror* | violence violen* | kill matar mata* asesin* |
victim víctim* victim* | refugee refugiad* | occupation ocup* | invasion invas* invad* | resistance resist* |
surrender rendir* rendición | protect proteg* protec* | destroy destrui* destruy* destrucc* | neighbour vecin* |
tension tensi* tens* | crisis crisis | stability estab* inestab* | balance equilibr* | surpass super* |
era era eras época* | economy econom* económ* | trade comerci* | market mercado* | business negoci* empres* |
industry industri* fábrica* | work trabaj* empleo* | worker obrer* trabajador* | money dinero* |
bank banco* banca bancari* | price precio* cost* caro | pay pag* | tax impuest* | debt deuda* | rich ric* rique* |
poor pobre* | growth crec* crecimient* | development desarroll* | capitalism capitalis* | socialism socialis* |
communism comunis* | energy energ* energí* | oil petróleo* petrol* | gas gas | product product* produc* |
invest invert* inversi* | sell vend* venta* | buy compr* | million mill* | billion milmillones millardo* |
thousand mil miles | hundred cien ciento* | percent porcent* ciento | number número* | year año* anual* |
month mes meses | week semana* | day día* | night noche* | morning mañana* alba | hour hora* |
moment moment* instant* minut* | time tiempo* | today hoy | tomorrow mañana | yesterday ayer | now ahora actual* |
always siempre etern* | never nunca jamás | future futur* porvenir | past pasad* | present present* |
history histori* históric* | century siglo* | begin comenz* empez* empiez* inici* comienz* |
end fin final* termin* acab* | first primer* | last últim* | new nuev* | old viej* antigu* ancian* |
young jove* juvent* | life vida vidas viv* vital* | death muert* mor* muer* mortal* | birth nacimient* nac* |
love amor* amar* ama aman amo | hate odi* | fear miedo* tem temer teme temo | hope esperanz* esper* |
dream sueñ* soñ* | happiness felic* feliz alegr* | sadness trist* | pain dolor* sufr* | anger ira rabia enfad* |
soul alma* espíritu* espirit* | heart coraz* | mind mente* mental* | thought pens* piens* | idea idea* concept* |
reason razón razon* | truth verdad* | lie mentir* | knowledge sab* conoc* sé | science ciencia* científic* |
wisdom sabi* sabidur* | fool estúpid* tont* neci* idiot* | madness locur* loc* | word palabra* |
language lengua* idioma* | speak habl* discurs* | say decir dice dijo dicho dig* | silence silenci* call* |
question pregunt* | answer respuest* respond* | problem problem* | solution soluci* resolv* resuelv* |
book libro* | read leer lee leí* lectur* | write escrib* escrit* | story cuent* relato* novela* |
school escuela* enseñ* estudiant* | education educ* | learn aprend* | art art* | music músic* canci* cant* |
beauty belleza* bell* hermos* | culture cultur* | civilization civiliz* | religion religi* |
god dios dioses divin* | faith fe cre* | trust confi* | church iglesia* | christian crist* |
islam islam* musulm* | jew judí* | prayer rez* orac* | heaven cielo* paraís* | hell infiern* diablo* |
sin pecad* culp* | good buen* bien mejor* | evil mal mala malo malos peor* | virtue virtud* |
duty deber* debe* oblig* | honour honor* honr* | respect respet* | dignity dignidad* |
courage coraj* valent* valor | coward cobard* | pride orgull* | shame vergüenz* avergonz* |
humour humor* reí* ríe* ris* chist* sonri* | cry llor* lágrima* | man hombre* varón varones |
woman mujer* femenin* chica* | child niñ* hij* chico* | father padre* | mother madre* | son hijo hijos |
daughter hija hijas | brother hermano* | sister hermana* | family famil* | marriage matrimon* cas* marid* espos* |
home casa* hogar* | homeland patri* | name nombre* llam* | body cuerpo* | hand mano manos | head cabeza* |
eye ojo ojos | face cara rostro* | blood sangre* | health salud* san | illness enferm* |
doctor médic* doctor* hospital* | virus virus pandem* epidem* | food comida* comer com aliment* hambre* |
bread pan panes | water agua* | drink beb* vino cerveza | fire fuego* incendi* quem* | earth tierra* planeta* |
sun sol soles solar* | moon luna lunar* | star estrella* | light luz luces | darkness oscur* tiniebl* sombra* |
sea mar mares océano* marítim* naval* | river río ríos | mountain montaña* mont* | wind viento* tormenta* |
tree árbol* bosque* | flower flor flores rosa* | animal animal* besti* | dog perro* | horse caball* |
bird pájaro* ave aves águila* | fish pez peces pescad* pesc* | nature natur* | climate clima* climát* |
environment ambient* | road calle* camino* carretera* vía* | journey viaj* | car coche* auto* carro* |
ship barco* nave* buque* | door puerta* | wall muro* pared* | window ventana* | stone piedra* roca* | gold oro |
iron hierro acero | machine máquin* robot* | computer ordenador* computador* internet* digital* |
technology tecnolog* técnic* | news noticia* prensa periód* periodist* medios | film película* cine film* |
theatre teatr* actor* actriz* escena* | game jueg* jug* deport* | ball fútbol* equip* gol | clothes ropa* vest* |
sleep dorm* sueño cama | do hacer hac* hech* hago hizo acci* actu* | give dar da dan dio dado | take tom* coger |
want quier* quer* volunt* dese* | need necesi* necesari* | can pued* pod* capa* posib* imposib* |
see ver ve ven visto mir* | hear oír oye oyen escuch* | feel sent* sient* emoci* | go ir va van voy fue |
come venir vien* vino lleg* | leave dej* abandon* salir | return volver* vuelv* regres* |
find encontr* encuentr* descubr* | search busc* | help ayud* asist* | serve serv* sirv* |
use us usa usar util* útil* | build constru* edific* | create cre* | change cambi* transform* |
continue continu* seguir* qued* | stop par* deten* ces* | support apoy* | oppose opon* opues* contra |
accept acept* | refuse rechaz* neg* | promise promes* promet* | forgive perdon* | forget olvid* |
remember record* recuerd* memor* | understand entend* entiend* comprend* | explain explic* |
show mostr* muestr* demostr* | prove prueb* prob* | choose eleg* elec* escog* | try intent* trat* esfuerz* |
succeed éxito* logr* | fail fracas* error* equivoc* | achieve lograr objetiv* meta* fin fines |
follow sigu* segu* | lead conduc* guia* guía* | obey obede* | govern-rule domin* rein* |
live-together junt* común comun* | unity unid* unidad* | divide divid* divis* separ* |
war-declare declar* anunci* | important important* importanci* | great gran grande* | small pequeñ* | high alt* |
deep profund* | long larg* | short cort* brev* | fast rápid* velo* | slow lent* despacio |
easy fácil* sencill* simpl* | difficult difícil* difícult* dificult* | real real* realidad* | false fals* |
clear clar* evident* | different diferen* divers* | same mism* | only sol* únic* | all tod* cada enter* |
nothing nada ningun* nadie | many much* | few poc* | more más mayor* | less menos menor* | very muy | not no sin |
but pero sino | if si | because porque | like como | great-many entero | russia rusia ruso* rusa* |
china china chin* | america améri* americ* estadounid* eeuu | europe europ* ue | germany aleman* alemán |
france franc* francés* | britain brit* inglat* inglés* ingles* | italy ital* | spain españ* | portugal portug* |
brazil brasil* | india india indio* | japan japón japon* | iran irán iran* | israel israel* |
palestine palestin* | ukraine ucran* ucrania* | syria siri* | iraq irak iraq* iraquí* | turkey turqu* turc* |
egypt egipt* egipc* | africa áfric* afric* | asia asia* asiát* | korea corea* | taiwan taiwan* taiwán |
arab árabe* arab* | west oeste occident* | east este orient* | north norte* | south sur meridion* | nato otan |
un onu unidas | moscow moscú kremlin* | beijing pekín beijing | washington washington | #2 dos ambos | #3 tres |
#4 cuatro | #5 cinco | #6 seis | #7 siete | #8 ocho | #9 nueve | #10 diez | #12 doce | #20 veinte | #30 treinta |
#40 cuarenta | #50 cincuenta | january enero | february febrero | march marzo | april abril | may mayo |
june junio | july julio | august agosto | september septiembre | october octubre | november noviembre |
december diciembre | monday lunes | sunday domingo | principle principio* | value valor* val* |
interest interes* interés | responsibility responsab* | situation situaci* condici* | result result* consecuen* |
cause causa* | effect efect* influ* impact* | plan plan planes proyect* programa* |
organisation organiz* instituc* | member miembro* | example ejempl* | experience experienci* |
opportunity oportun* ocasi* | advantage ventaj* benefic* | progress progres* avanz* |
condition-need exig* requier* | limit límit* limit* | control control* | method método* medio* | part parte* |
side lado* | place lugar* sitio* | thing cosa* | fact hecho hechos | form forma formas | kind tipo* género* |
way-manner modo* manera* | cruelty cruel* brutal* | kindness bondad amab* piedad compasi* | patience pacien* |
greed codici* avar* | envy envidi* celos* | loneliness soledad* | revenge vengan* veng* | corruption corrup* |
propaganda propagand* | dictator dictad* tiran* | fascism fascis* nazi* | racism racis* raza* racial* |
minority minoría* | majority mayoría* | generation generaci* | ancestor antepasad* ancest* |
hero héroe* heroi* heroí* | genius genio* talent* | philosophy filosof* filósof* | poet poet* poes* poem* |
imagination imagin* fantas* | opinion opini* | judge juzg* juici* | doubt dud* | certainty ciert* certez* segur* |
secret secret* misteri* | surprise sorpre* | luck suert* fortun* destin* | miracle milagr* maravill* |
magic mági* magi* | strength-weak débil* | innocent inocen* | punish castig* pena* |
independent-self mismo misma sí | other otr* | nobel premi* nobel | university universi* |
space espacio* univers* cosm* | mathematics matemát* | physics físic* | experiment experiment* | drug droga* |
vaccine vacun* | migrant migra* inmigra* | farm agrícol* agricult* campesin* | victory-day celebr* fiest* |
tradition tradici* | modern modern* | private privad* | ready list prepar* | strengthen fortalec* reforz* |
open abr abiert* abrir | close cerr* cierr* cerca | third tercer* | second segund* | half mitad medi* |
double dobl*
`,
};
