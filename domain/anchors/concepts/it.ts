import type { ConceptWords } from "./concept-words";

/** The concepts in Italian. */
export const it: ConceptWords = {
  words: `
government govern* esecutiv* | state stato stati statal* | country paese paesi | nation nazion* | people popol* |
person uom* person* umano umana umani umane individu* | citizen cittadin* | president president* |
minister ministr* | king re regno monarc* | leader leader* capo capi guida dirigent* | party partit* |
politics politic* | power poter* potenz* | force forz* forte forti | democracy democra* | freedom liber* |
independence indipenden* | sovereignty sovran* | constitution costituzion* | law legg* legal* legislat* |
right diritt* | justice giustizi* giust* ingiust* | court tribunal* cort* giudic* | crime crimin* delitt* reat* |
prison prigion* carcer* | police polizi* | parliament parlament* congress* senat* |
election elezion* elett* vot* | revolution rivoluzion* | republic repubblic* | reform riform* | system sistem* |
order ordin* | decision decision* decid* decis* | law-rule regol* norma norme | authority autorit* |
border confin* frontier* | territory territor* | capital-city capitale capitali | city città cittadin* |
world mond* global* | international internazional* | foreign ester* stranier* | public pubblic* |
society societ* social* | community comunità | equality ugual* egual* disugual* | slave schiav* |
master padron* maestr* | enemy nemic* ostil* | friend amic* amicizi* | war guerra guerre bellic* | cold fredd* |
peace pace pacif* | army esercit* | military militar* | soldier soldat* trupp* |
weapon arma armi armat* armament* | nuclear nuclear* atomic* | bomb bomb* | missile missil* razz* |
attack attacc* assalt* | aggression aggress* | defence difes* difen* difend* | security sicur* | threat minacc* |
danger pericol* | risk risch* | conflict conflitt* | confrontation confront* scontr* |
enemy-fight lott* combatt* | victory vittori* vinc* vint* trionf* | defeat sconfitt* perd* pers* |
alliance alleanz* alleat* unione unioni | bloc blocc* | nonalignment allineament* allineat* | neutral neutral* |
strategy strateg* | cooperation cooperaz* cooperar* collaboraz* collaborar* | partner partner* partenariat* |
relation relazion* legam* rapport* | diplomacy diploma* | negotiation negoziat* trattativ* | dialogue dialog* |
agreement accord* trattat* patt* | visit visit* | meeting incontr* riunion* | summit vertic* summit* |
sanction sanzion* | embassy ambasciat* | terrorism terror* | violence violen* | kill uccid* uccis* omicid* |
victim vittim* | refugee rifugiat* profugh* | occupation occup* | invasion inva* | resistance resist* |
surrender arrend* resa | protect protegg* protett* protezion* | destroy distrugg* distrutt* distruzion* |
neighbour vicin* | tension tension* | crisis crisi | stability stabil* instabil* | balance equilibr* bilanc* |
surpass super* oltre | era era ere epoc* | economy econom* | trade commerc* scambi | market mercat* |
business affar* aziend* impres* | industry industri* fabbric* | work lavor* | worker operai* lavorator* |
money denar* sold* | bank banc* | price prezz* cost costi costa costos* | pay pag* | tax tass* impost* |
debt debit* | rich ricc* | poor pover* | growth cresc* crescit* | development svilupp* | capitalism capitalis* |
socialism socialis* | communism comunis* | energy energ* | oil petroli* | gas gas |
product prodott* produz* produrr* | invest invest* | sell vend* | buy compr* acquist* | million milion* |
billion miliard* | thousand mille mila migliai* | hundred cento centinai* | percent percent* | number numer* |
year ann* | month mes mese mesi mensil* | week settiman* | day giorn* | night nott* | morning mattin* alb* |
hour or ora ore | moment moment* istant* minut* | time tempo tempi | today oggi | tomorrow domani |
yesterday ieri | now adesso ora | always sempre etern* | never mai | future futur* avvenir* | past passat* |
present present* | history storia storic* | century secol* | begin inizi* cominci* |
end fine finir* finisc* finit* termin* | first prim* | last ultim* | new nuov* | old vecch* antic* anzian* |
young giovan* gioventù | life vita vite viv* viss* vital* | death mort* mor* | birth nascit* nasc* nat |
love amor* amar* ama amo amat* | hate odi* | fear paur* tem temere temo | hope speranz* sper* | dream sogn* |
happiness felic* gioi* | sadness trist* dolor* | pain dolor* soffr* soffer* | anger rabbia arrabbiat* ira |
soul anim* spirit* | heart cuor* | mind ment mente menti mental* | thought pens* | idea idea idee concett* |
reason ragion* | truth verit* ver vero vera veri vere | lie menzogn* bugi* ment* | knowledge sap* conosc* sa so |
science scienz* scientif* scienziat* | wisdom saggezz* sagg* sapien* | fool stupid* sciocc* stolt* |
madness follia pazz* foll* | word parol* | language lingu* | speak parl* discors* |
say dire dice dico dett* disse dic | silence silenz* | question domand* chied* chies* | answer rispost* rispond* |
problem problem* | solution soluzion* risolv* | book libr* | read legg* lett* | write scriv* scritt* |
story raccont* romanz* | school scuol* insegn* student* | education educ* istruzion* | learn impar* | art art* |
music music* canzon* cant* | beauty bell* | culture cultur* | civilization civilt* civilizz* | religion religio* |
god dio dei dea divin* | faith fede cred* | trust fiduc* fidarsi | church chies* | christian crist* |
islam islam* musulman* | jew ebre* ebraic* | prayer pregh* | heaven ciel* paradis* | hell infern* diavol* |
sin peccat* colp* | good buon* ben bene megli* miglior* | evil mal* cattiv* peggi* | virtue virtù virtuos* |
duty dover* obblig* dev* | honour onor* | respect rispett* | dignity dignit* | courage coragg* |
coward codard* vigliacc* | pride orgogl* fier* | shame vergogn* | humour umor* rid* ris* scherz* sorris* |
cry piang* lacrim* piant* | man uomo uomini maschi* | woman donn* femmin* ragazz* | child bambin* figli* ragazz* |
father padr* papà | mother madr* mamma | son figlio figli | daughter figlia figlie | brother fratell* |
sister sorell* | family famigl* | marriage matrimon* spos* marit* mogl* | home cas* | homeland patri* |
name nom nome nomi chiam* | body corp* | hand man mano mani | head testa teste | eye occhi* | face volt* facc* |
blood sangu* | health salut* san | illness malat* | doctor medic* dottor* ospedal* | virus virus pandem* epidem* |
food cib* mang* fam fame aliment* | bread pane | water acqu* | drink bev* bere vino birra |
fire fuoc* incend* brucia* | earth terr terra terre pianet* | sun sole solar* | moon luna lunar* | star stell* |
light luc luce luci luminos* | darkness bui* oscur* tenebr* ombr* | sea mar mare mari ocean* maritt* naval* |
river fium* | mountain montagn* mont | wind vent* tempest* | tree alber* bosc* forest* | flower fior* ros |
animal animal* besti* | dog can cane cani | horse cavall* | bird uccell* aquil* | fish pesc* | nature natur* |
climate clim* | environment ambient* | road strad* via cammin* sentier* | journey viagg* | car auto macchin* |
ship nav nave navi barc* | door port porta porte portone cancell* | wall mur* paret* | window finestr* |
stone pietr* sass* rocc* | gold or oro | iron ferr* acciai* | machine macchin* robot* |
computer comput* internet* softwar* digital* | technology tecnolog* tecnic* | news notizi* stamp* giornal* media |
film film* cinema* | theatre teatr* attor* palco | game gioc* giuoc* sport* | ball calcio squadr* gol |
clothes vest* abit* | sleep dorm* sonno lett | do far* fa fai facc* fatt* agi* azion* |
give dare dà do dat dai dono | take prend* pres | want vogl* vuol* vorr* volont* desider* |
need bisogn* necess* serv* | can può possono poss* capac* impossib* | see ved* vist guard* | hear sent* ascolt* |
feel sent* emozion* | go andare va vai vado vann andat | come venir* vien* venut* arriv* |
leave lasci* abbandon* part* | return ritorn* torn* | find trov* scopr* scopert* | search cerc* ricerc* |
help aiut* assist* | serve serv* | use us usa usare usat* util* | build costru* |
create cre crea creare creat* creazion* | change cambi* trasform* mut* | continue continu* riman* rest* |
stop ferm* smett* cess* | support sosten* appogg* support* | oppose oppo* contro | accept accett* |
refuse rifiut* respin* | promise promess* promett* | forgive perdon* | forget dimentic* |
remember ricord* memor* | understand cap* compren* | explain spieg* | show mostr* dimostr* |
prove prov* dimostr* | choose scegl* scelt* scelg* | try prov* tent* sforz* | succeed success* riusc* |
fail fall* error* sbagl* | achieve ragg* obiettiv* scop* | follow segu* | lead guid* conduc* condott* |
obey obbed* ubbid* | govern-rule domin* regn* | live-together insieme comun* | unity unit* unità |
divide divid* divis* separ* | war-declare dichiar* annunc* | important important* importanz* | great grand* |
small piccol* | high alt* | deep profond* | long lung* | short brev* cort* | fast veloc* rapid* prest* |
slow lent* | easy facil* semplic* | difficult difficil* dur | real real* realt* | false fals* fint* |
clear chiar* evident* | different divers* differen* | same stess* | only sol* unic* | all tutt* ogni inter* |
nothing niente nulla nessun* | many molt* tant* | few poch* poco | more più maggior* | less meno minor* |
very molto | not non senza | but ma però | if se | because perché poiché | like come | great-many intero |
russia russi* russo russa | china cin cina cines* | america americ* usa statunit* | europe europ* ue |
germany german* tedesc* | france franc* frances* | britain britann* ingl* inghilterra | italy ital* |
spain spagn* | portugal portog* | brazil brasil* | india indi* | japan giappon* | iran iran* | israel israel* |
palestine palestin* | ukraine ucrain* | syria siria* | iraq iraq* irachen* | turkey turch* turc* |
egypt egitt* egizi* | africa afric* | asia asia* | korea corea* | taiwan taiwan* | arab arab* |
west ovest occident* | east est orient* | north nord* settentr* | south sud meridion* | nato nato | un onu unite |
moscow mosca cremlin* | beijing pechino | washington washington | #2 due entrambi | #3 tre | #4 quattro |
#5 cinque | #6 sei | #7 sette | #8 otto | #9 nove | #10 dieci | #12 dodici | #20 venti | #30 trenta |
#40 quaranta | #50 cinquanta | january gennaio | february febbraio | march marzo | april aprile | may maggio |
june giugno | july luglio | august agosto | september settembre | october ottobre | november novembre |
december dicembre | monday lunedì | sunday domenica | principle princip* | value valor* val | interest interess* |
responsibility responsabil* | situation situaz* condizion* | result risultat* conseguen* | cause caus* |
effect effett* influen* | plan pian* progett* programm* | organisation organizz* istituz* | member membr* |
example esemp* | experience esperienz* | opportunity opportun* occasion* | advantage vantagg* benefic* profitt* |
progress progress* avanz* | condition-need richied* richiest* | limit limit* | control controll* |
method metod* mezz* | part parte parti | side lat lati | place luog* post | thing cos | fact fatto fatti |
form forma forme | kind tip gener | way-manner mod modo modi maniera | cruelty crudel* brutal* |
kindness gentil* bontà pietà compassion* misericord* | patience pazien* | greed avid* avar* | envy invid* gelos* |
loneliness solitudin* | revenge vendett* vendic* | corruption corruz* corrott* | propaganda propagand* |
dictator dittat* tirann* | fascism fascis* nazis* nazi | racism razzis* razz | minority minoranz* |
majority maggioranz* | generation generazion* | ancestor antenat* avi | hero ero* | genius geni* talent* |
philosophy filosof* | poet poet* poes* | imagination immagin* fantas* | opinion opinion* parere |
judge giudiz* giudic* | doubt dubb* dubit* | certainty cert* | secret segret* mister* |
surprise sorpre* sorpres* | luck fortun* destin* | miracle mirac* meravig* | magic magi* | strength-weak debol* |
innocent innocen* | punish pun* castig* pen | independent-self stess* sé | other altr* | nobel premi* nobel |
university universit* | space spazi* univers* cosm* | mathematics matemat* | physics fisic* |
experiment esperiment* | drug drog* | vaccine vaccin* | migrant migra* immigra* |
farm agricol* contadin* agricolt* | victory-day celebr* fest | tradition tradizion* | modern modern* |
private privat* | ready pront* prepar* | strengthen rafforz* | open apr apert* aprire | close chius* chiud* |
third terz* | second second* | half mezz metà | double doppi*
`,
};
