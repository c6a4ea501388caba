import type { ConceptWords } from "./concept-words";

/** The concepts in Portuguese. */
export const pt: ConceptWords = {
  words: `
government govern* | state estado estados estatal estatais | country país países |
nation nação nações nacional nacionais | people povo povos |
person homem homens pessoa* humano* humana* gente indivíduo* | citizen cidadã* cidadão* | president president* |
minister ministr* | king rei reis reino* | leader líder* dirigente* chefe* | party partido* | politics polític* |
power poder* potência* | force força* forte fortes | democracy democra* democrá* |
freedom livre* liberdade* libert* | independence independ* | sovereignty soberan* | constitution constitui* |
law lei leis legal legais legislat* | right direito* | justice justiça* justo* justa* injust* |
court tribuna* corte* juiz* | crime crime* criminos* criminal criminais | prison prisão prisões preso* cadeia* |
police políci* polici* | parliament parlament* congresso* senad* |
election eleição eleições eleito* voto* votar* | revolution revoluç* revolucion* |
republic repúblic* republican* | reform reform* | system sistema* | order ordem ordens | decision decis* decid* |
law-rule regra* norma normas | authority autoridade* | border fronteir* | territory territóri* |
capital-city capital capitais | city cidade* | world mundo* mundia* global globais | international internaciona* |
foreign estrangeir* exterior* | public públic* | society sociedade* social sociais | community comunidade* |
equality igual iguais igualdade* desigual* | slave escrav* | master mestre* senhor* | enemy inimig* hostil* |
friend amig* amizade* | war guerra* bélic* | cold frio* fria* | peace paz pacíf* pacif* | army exército* |
military militar* | soldier soldado* tropa* | weapon arma armas armad* armament* | nuclear nuclear* atômic* |
bomb bomb* | missile míssil mísseis foguete* | attack ataque* atac* assalt* | aggression agress* |
defence defes* defend* | security segur* seguranç* | threat ameaç* | danger perig* | risk risco* arrisc* |
conflict conflit* | confrontation confront* enfrent* | enemy-fight lut* combat* |
victory vitóri* ganhar ganha* vencer* triunf* | defeat derrot* perder* perd* |
alliance aliança* aliad* união uniões | bloc bloco* | nonalignment alinha* | neutral neutr* |
strategy estratég* estrateg* | cooperation cooper* colabor* | partner parceir* parceria* |
relation relaç* relaciona* vínculo* laço* | diplomacy diplom* | negotiation negoci* | dialogue diálog* dialog* |
agreement acordo* tratado* pacto* | visit visit* | meeting reuni* encontr* | summit cúpula* cimeira* |
sanction sanç* sancion* | embassy embaix* | terrorism terror* | violence violên* violent* |
kill matar mata* assassin* | victim vítim* | refugee refugiad* | occupation ocup* | invasion invas* invad* |
resistance resist* | surrender render* rendição | protect proteg* proteç* | destroy destrui* destró* destru* |
neighbour vizinh* | tension tens* | crisis crise* | stability estáve* estabil* instab* |
balance equilíbr* equilibr* | surpass super* além | era era eras época* | economy econom* econôm* |
trade comérci* comerci* | market mercado* | business negóci* empres* | industry indústri* industri* fábrica* |
work trabalh* emprego* | worker operári* trabalhador* | money dinheiro* | bank banco* bancári* |
price preço* cust* caro | pay pag* | tax impost* | debt dívida* | rich ric* riqueza* | poor pobre* |
growth cresc* | development desenvolv* | capitalism capitalis* | socialism socialis* | communism comunis* |
energy energ* | oil petróleo* petrol* | gas gás | product produt* produz* produç* | invest invest* | sell vend* |
buy compr* | million milh* | billion bilh* bilião | thousand mil milhar* | hundred cem cento* |
percent porcent* cento | number número* | year ano anos anual* | month mês meses | week semana* | day dia dias |
night noite* | morning manhã* alvorada | hour hora* | moment moment* instant* minut* | time tempo tempos |
today hoje | tomorrow amanhã | yesterday ontem | now agora atual* | always sempre etern* | never nunca jamais |
future futur* | past passad* | present present* | history história* históric* | century século* |
begin começ* inici* | end fim final* termin* acab* | first primeir* | last últim* | new nov* | old velh* antig* |
young jove* jovem juvent* | life vida vidas viv* vital* | death mort* morr* | birth nasciment* nasc* |
love amor* amar* ama amo amam | hate ódio* odi* | fear medo* tem temer temo | hope esperanç* esper* |
dream sonh* | happiness felic* feliz alegr* | sadness trist* | pain dor dores sofr* | anger raiva ira |
soul alma* espírito* espirit* | heart coraç* | mind mente* mental* | thought pens* | idea ideia* concei* |
reason razão raz* | truth verdad* | lie mentir* | knowledge sab* conhec* sei |
science ciência* científic* cientista* | wisdom sábi* sabedor* | fool estúpid* tol* idiot* |
madness loucur* louc* | word palavra* | language língua* linguagem idioma* | speak fal falar fala falo discurs* |
say dizer diz disse dito dig* | silence silênci* silenc* calar | question pergunt* | answer respost* respond* |
problem problem* | solution soluç* resolv* | book livro* | read ler lê leitur* | write escrev* escrit* |
story conto* relato* romance* | school escola* ensin* estudant* | education educ* | learn aprend* | art art* |
music músic* canç* cant* | beauty belez* bel* | culture cultur* | civilization civiliz* | religion religi* |
god deus deuses divin* | faith fé cre* crer crê acredit* | trust confi* | church igreja* | christian crist* |
islam islam* muçulman* | jew jude* judaic* | prayer rez* oraç* | heaven céu* paraís* | hell infern* diabo* |
sin pecad* culp* | good bom bons boa* bem melhor* | evil mal mau maus má pior* | virtue virtud* |
duty dever* deve* obrig* | honour honr* honor* | respect respeit* | dignity dignidad* | courage corag* valent* |
coward covard* | pride orgulh* | shame vergonh* | humour humor* rir ris* piad* sorri* | cry chor* lágrima* |
man homem homens | woman mulher* femin* rapariga* | child crianç* filh* menin* | father pai pais | mother mãe* |
son filho filhos | daughter filha filhas | brother irmão* | sister irmã* | family famíl* famil* |
marriage casament* casad* marid* espos* | home casa* lar | homeland pátri* patri* | name nome nomes cham* |
body corpo* | hand mão mãos | head cabeça* | eye olho* | face rosto* cara | blood sangue* | health saúde saudáv* |
illness doenç* doent* | doctor médic* doutor* hospital* | virus vírus pandem* epidem* |
food comida* comer aliment* fome* | bread pão pães | water água* | drink beb* vinho cerveja |
fire fogo* incênd* queim* | earth terra* planeta* | sun sol solar* | moon lua lunar* | star estrela* |
light luz luzes | darkness escur* trev* sombra* | sea mar mares oceano* marítim* naval | river rio rios |
mountain montanha* | wind vento* tempestad* | tree árvore* floresta* | flower flor flores rosa* |
animal anima* besta* | dog cão cães cachorr* | horse caval* | bird pássaro* ave aves águia* | fish peix* pesc* |
nature natur* | climate clima* climát* | environment ambient* | road rua* caminho* estrada* via* |
journey viag* viaj* | car carro* automóve* | ship barco* navio* | door porta* | wall muro* parede* |
window janela* | stone pedra* rocha* | gold ouro | iron ferro aço | machine máquin* robô* |
computer computador* internet* digita* | technology tecnolog* técnic* | news notícia* imprensa jorna* mídia |
film filme* cinema* | theatre teatr* ator atores atriz cena* | game jog* esport* desport* |
ball futebol* equip* time gol* | clothes roupa* vest* | sleep dorm* sono cama |
do fazer faz* feit* faço ação ações agir | give dar dá dão deu dado | take tom* pegar peg* |
want quer* vontade* dese* | need precis* necess* | can pod* capa* possí* impossí* | see ver vê viu visto olh* |
hear ouv* escut* | feel sent* sint* emoç* | go ir vai vão foi | come vir vem veio cheg* |
leave deix* abandon* sair | return volt* regress* retorn* | find encontr* descobr* ach* | search busc* procur* |
help ajud* assist* | serve serv* | use us usa usar utiliz* útil* | build constru* | create cri* |
change mud* transform* | continue continu* fic* perman* | stop par* cess* | support apoi* |
oppose opo* opos* contra | accept aceit* | refuse recus* rejeit* neg* | promise promess* promet* |
forgive perdo* | forget esquec* | remember lembr* record* memór* | understand entend* compreend* |
explain explic* | show mostr* demonstr* | prove prov* | choose escolh* | try tent* esforç* |
succeed sucesso* consegu* | fail fracass* erro* engan* | achieve atingir objetiv* meta* | follow segu* |
lead conduz* guia* | obey obede* | govern-rule domin* rein* | live-together junt* comum comuns |
unity unid* unidade* | divide divid* divis* separ* | war-declare declar* anunci* |
important important* importância* | great grande* | small pequen* | high alt* | deep profund* | long long* |
short curt* brev* | fast rápid* veloc* | slow lent* devagar | easy fácil* simples* | difficult difícil* dificul* |
real real reais realidade* | false fals* | clear clar* evident* | different diferen* divers* | same mesm* |
only só sozinh* únic* | all tod* cada inteir* | nothing nada nenhum* ninguém | many muit* | few pouc* |
more mais maior* | less menos menor* | very muito | not não sem | but mas porém | if se | because porque pois |
like como | great-many inteiro | russia rússia russo* russa* | china china chin* | america améri* americ* eua |
europe europ* ue | germany aleman* alemã* | france franç* franc* | britain brit* inglat* ingl* |
italy itál* ital* | spain espanh* | portugal portug* | brazil brasil* | india índia indian* | japan japão japon* |
iran irã irão iran* | israel israel* | palestine palestin* | ukraine ucrân* ucran* | syria síri* siri* |
iraq iraque iraquian* | turkey turqu* turc* | egypt egit* egíp* | africa áfric* afric* | asia ásia asiát* |
korea corei* corean* | taiwan taiwan* | arab árabe* arab* | west oeste ocident* | east leste orient* |
north norte* | south sul meridion* | nato otan nato | un onu unidas | moscow moscou moscovo kremlin* |
beijing pequim | washington washington | #2 dois duas ambos | #3 três | #4 quatro | #5 cinco | #6 seis | #7 sete |
#8 oito | #9 nove | #10 dez | #12 doze | #20 vinte | #30 trinta | #40 quarenta | #50 cinquenta | january janeiro |
february fevereiro | march março | april abril | may maio | june junho | july julho | august agosto |
september setembro | october outubro | november novembro | december dezembro | monday segunda | sunday domingo |
principle princípio* | value valor* val* | interest interess* | responsibility responsab* |
situation situaç* condiç* | result result* consequ* | cause causa* | effect efeito* influ* impact* |
plan plano* projet* programa* | organisation organiz* institui* instituiç* | member membro* | example exempl* |
experience experiênc* | opportunity oportun* ocasi* | advantage vantag* benefíc* lucr* |
progress progress* avanç* | condition-need exig* requer* | limit limit* | control control* |
method método* meio* | part parte* | side lado* | place lugar* | thing coisa* | fact fato fatos facto* |
form forma formas | kind tipo* gênero* | way-manner modo* maneira* | cruelty cruel* brutal* |
kindness bondade gentil* piedade compaix* | patience paciên* pacien* | greed ganânc* avar* | envy invej* ciúm* |
loneliness solidão* | revenge vingan* ving* | corruption corrup* | propaganda propagand* |
dictator ditad* tiran* | fascism fascis* nazi* | racism racis* raça* racia* | minority minoria* |
majority maioria* | generation geraç* | ancestor antepassad* ancest* | hero herói* heroi* |
genius gênio* génio* talent* | philosophy filosof* filósof* | poet poet* poes* poem* |
imagination imagin* fantas* | opinion opini* | judge julg* juíz* | doubt dúvid* duvid* | certainty cert* |
secret segred* mistéri* | surprise surpre* | luck sort* fortun* destin* | miracle milagr* maravilh* |
magic mági* magi* | strength-weak frac* | innocent inocen* | punish castig* pun* pena* |
independent-self mesmo mesma si | other outr* | nobel prêmio* prémio* nobel | university universi* |
space espaço* univers* cosm* | mathematics matemát* | physics físic* | experiment experi* | drug droga* |
vaccine vacin* | migrant migra* imigra* | farm agrícol* agricult* campon* | victory-day celebr* fest* |
tradition tradiç* | modern modern* | private privad* | ready pronto pronta* prepar* |
strengthen fortalec* reforç* | open abr abert* abrir | close fech* perto | third terceir* | second segund* |
half metade mei* | double dobr*
`,
};
