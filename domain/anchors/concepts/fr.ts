import type { ConceptWords } from "./concept-words";

/** The concepts in French. */
export const fr: ConceptWords = {
  words: `
government gouvernement* | state état états étatique* | country pays | nation nation* | people peuple* |
person homme* personne personnes humain* gens individu* | citizen citoyen* | president président* |
minister ministre* ministère* | king roi rois royaume* | leader leader* chef chefs dirigeant* |
party parti partis | politics politiqu* | power pouvoir* puissan* | force force* fort forts forte fortes |
democracy démocrat* | freedom libre* liberté* libér* | independence indépendan* | sovereignty souverain* |
constitution constitution* | law loi lois légal* législat* | right droit droits |
justice justice* juste* injust* | court tribunal tribunaux cour cours juge* | crime crime* criminel* |
prison prison* | police polic* | parliament parlement* congrès sénat* | election élection* élect* vote* voter* |
revolution révolution* | republic républi* | reform réform* | system système* | order ordre* |
decision décision* décid* | law-rule règle* norme* | authority autorit* | border frontière* |
territory territoir* | capital-city capitale capitales | city ville* | world monde* mondia* |
international international* | foreign étrang* | public public* publi* | society société* socia* |
community communauté* | equality égal* inégal* | slave esclav* | master maître* | enemy ennemi* hostil* |
friend ami amis amie* amitié* | war guerre* | cold froid* | peace paix pacif* | army armée* | military militair* |
soldier soldat* troupe* | weapon arme* armé* | nuclear nucléair* atomiqu* | bomb bomb* | missile missile* fusée* |
attack attaqu* assaut* | aggression agress* | defence défen* | security sécur* sûr sûre sûreté | threat menac* |
danger danger* | risk risqu* | conflict conflit* | confrontation confront* affront* | enemy-fight lutt* combat* |
victory victoir* gagn* vainqu* triomph* | defeat défait* perd* perte* | alliance allianc* allié* union unions |
bloc bloc blocs | nonalignment align* | neutral neutr* | strategy stratég* | cooperation coopér* collabor* |
partner partenair* partenariat* | relation relation* lien* rapport rapports | diplomacy diplomat* |
negotiation négoci* | dialogue dialogu* | agreement accord* traité* pacte* | visit visit* |
meeting rencontr* réunion* | summit sommet* | sanction sanction* | embassy ambassad* | terrorism terror* |
violence violen* | kill tuer tue* tué* meurtr* | victim victim* | refugee réfugié* | occupation occup* |
invasion inva* envahi* | resistance résist* | surrender rendre rend capitul* | protect protég* protect* |
destroy détrui* destruct* | neighbour voisin* | tension tension* tendu* | crisis crise* |
stability stab* instab* | balance équilibr* | surpass dépass* surpass* | era ère époqu* | economy économ* |
trade commerc* échange* | market march* | business affair* entrepris* société | industry industri* usin* |
work travai* emploi* | worker ouvrier* travailleu* | money argent | bank banqu* | price prix coût* cher chère |
pay pay* | tax impôt* taxe* | debt dette* | rich riche* | poor pauvre* | growth croiss* grandi* |
development développ* | capitalism capitalis* | socialism socialis* | communism communis* | energy énerg* |
oil pétrol* | gas gaz | product produi* produc* | invest invest* | sell vend* vente* | buy achet* achat* |
million million* | billion milliard* | thousand mille millier* | hundred cent cents centaine* |
percent pourcent* | number nombre* numéro* | year an ans anné* annuel* | month mois | week semaine* | day jour* |
night nuit* | morning matin* aube* | hour heure* | moment moment* instant* minut* | time temps |
today aujourd hui | tomorrow demain | yesterday hier | now maintenant actuel* | always toujours étern* |
never jamais | future futur* avenir | past passé* | present présent* | history histoire* historiqu* |
century siècle* | begin commenc* début* | end fin fini* termin* | first premi* | last derni* |
new nouveau* nouvel* | old vieux vieil* ancien* | young jeune* | life vie vies viv* vécu vital* |
death mort* mour* | birth naissanc* né née nés naît naître | love amour* aim* | hate hain* détest* |
fear peur* craind* craint* | hope espoir* espér* | dream rêv* | happiness bonheur* heureu* joi* joyeu* |
sadness trist* chagrin* | pain douleur* souffr* | anger colère* rage | soul âme* esprit* | heart cœur* coeur* |
mind mental* | thought pens* | idea idé* notion* concept* | reason raison* | truth vérité* vrai* |
lie mensong* menti* menteu* | knowledge sav* connai* sait sais | science science* scientif* savant* |
wisdom sage* | fool stupid* bête* idiot* fou fous sot | madness folie* fou folle* | word mot mots parole* |
language langue* langag* | speak parl* discour* | say dire dit dis dites dits | silence silenc* tais* taire |
question question* demand* | answer répon* | problem problèm* | solution solution* résou* | book livre* |
read lire lis lit lu lecture* | write écri* | story récit* conte* roman romans |
school écol* enseign* étudiant* élève* | education éduc* | learn appren* appri* | art art arts artist* |
music musiqu* musicien* chanson* chant* | beauty beau* bel belle* | culture cultur* | civilization civilis* |
religion religi* | god dieu* divin* | faith foi croi* croy* | trust confian* | church églis* |
christian chréti* christ* | islam islam* musulman* | jew juif* juive* | prayer pri prière* prier |
heaven ciel* cieux paradis* | hell enfer* diable* | sin péché* coupab* culpab* |
good bon bons bonne* bien mieux meilleur* | evil mal mauvais* pire* méchant* | virtue vertu* |
duty devoir* doit doi* oblig* | honour honneur* honor* | respect respect* | dignity dignité* | courage courag* |
coward lâche* | pride fier* orgueil* | shame honte* | humour humour* rire* ris riant blagu* souri* |
cry pleur* larme* | man homme* mâle* masculin* | woman femme* fémin* fille* | child enfant* garçon* |
father père* | mother mère* maman | son fils | daughter fille filles | brother frère* | sister sœur* soeur* |
family famil* | marriage mariage* mari maris époux épouse* | home maison* foyer* | homeland patri* |
name nom noms nomm* appel* | body corps | hand main mains | head tête* | eye œil yeux oeil | face visage* |
blood sang sanglant* | health santé* sain | illness malad* | doctor médecin* docteur* hôpit* |
virus virus pandém* épidém* | food nourritur* mang* faim aliment* | bread pain pains | water eau eaux |
drink boi* buv* vin vins bière | fire feu feux incendi* brûl* | earth terre* planèt* sol | sun soleil* solair* |
moon lune lunair* | star étoile* | light lumièr* lumineu* | darkness obscur* ténèbr* sombr* ombre* |
sea mer mers océan* maritim* naval* | river fleuve* rivièr* | mountain montagn* mont | wind vent vents tempêt* |
tree arbre* forêt* bois | flower fleur* rose roses | animal animal animaux bête* | dog chien* | horse cheva* |
bird oiseau* aigle* | fish poisson* pêch* | nature natur* | climate climat* | environment environnement* |
road rue* route* chemin* voie* | journey voyag* | car voiture* auto* | ship bateau* navire* | door porte portes |
wall mur murs | window fenêtre* | stone pierre* roch* | gold or dor doré* | iron fer acier |
machine machin* robot* | computer ordinateur* internet* logiciel* numériqu* | technology technolog* techni* |
news presse journa* nouvelles média* | film film* cinéma* | theatre théâtr* acteur* scène* |
game jeu* jou* sport* | ball football* équipe* but | clothes vêtement* habit* | sleep dorm* sommeil lit |
do fair* fait* fais font agir action* | give donn* don dons | take prend* pris* | want veu* voul* volont* désir* |
need besoin* nécess* faut | can peut peuv* pouv* pourr* capab* possib* impossib* | see voi* vu vue regard* |
hear entend* écout* | feel sent* ressent* émotion* | go aller va vont allé* | come venir vien* venu* arriv* |
leave quitt* laiss* abandon* part* | return retour* reven* | find trouv* découv* | search cherch* recherch* |
help aid* assist* | serve serv* | use utilis* util* usag* | build constru* bâti* | create cré* |
change chang* transform* | continue continu* rest* | stop arrêt* cess* | support soutien* soutenir appui* |
oppose oppos* contre | accept accept* | refuse refus* rejet* | promise prome* promi* | forgive pardon* |
forget oubli* | remember souven* mémoir* rappel* | understand comprend* compri* | explain expli* |
show montr* démontr* | prove preuv* prouv* | choose choisi* choix | try essay* tent* effort* |
succeed succès réuss* | fail échou* échec* erreur* faute* | achieve attein* objectif* but buts |
follow suiv* suit | lead men mène mener condui* | obey obéi* | govern-rule domin* régn* |
live-together ensemble commun* | unity uni unis unie* unité* | divide divis* sépar* |
war-declare déclar* annonc* | important important* importanc* | great grand* | small petit* | high haut* élev* |
deep profond* | long long longue* | short court* bref brève* | fast vite rapid* vitess* | slow lent* |
easy facil* simpl* | difficult difficil* dur dure* | real réel* réal* | false faux fausse* |
clear clair* évident* | different différen* divers* | same même* | only seul* uniqu* |
all tout* tous chaque entier* | nothing rien aucun* personne | many beaucoup nombreu* | few peu |
more plus davantage | less moins moindre* | very très | not pas ne sans | but mais cependant | if si |
because parce car | like comme | great-many entier* | russia russ* | china chin* | america améri* usa |
europe europ* ue | germany allemagne allemand* | france franc* français* | britain brit* angl* | italy ital* |
spain espagn* | portugal portug* | brazil brésil* | india inde indien* | japan japon* | iran iran* |
israel israël* israél* | palestine palestin* | ukraine ukrain* | syria syri* | iraq irak* | turkey turqu* turc* |
egypt égypt* | africa afriqu* afric* | asia asi* | korea corée* coréen* | taiwan taïwan* taiwan* | arab arab* |
west ouest occident* | east est orient* | north nord* | south sud | nato otan | un onu unies |
moscow moscou kremlin* | beijing pékin | washington washington | #2 deux | #3 trois | #4 quatre | #5 cinq |
#6 six | #7 sept | #8 huit | #9 neuf | #10 dix | #12 douze | #20 vingt | #30 trente | #40 quarante |
#50 cinquante | january janvier | february février | march mars | april avril | may mai | june juin |
july juillet | august août | september septembre | october octobre | november novembre | december décembre |
monday lundi | sunday dimanche | principle principe* | value valeur* val* | interest intérêt* |
responsibility responsab* | situation situation* condition* | result résult* conséquen* | cause cause* |
effect effet* influen* impact* | plan plan plans projet* programme* | organisation organis* institution* |
member membre* | example exempl* | experience expérien* | opportunity occasion* chance* opportun* |
advantage avantag* bénéfi* profit* | progress progrès avanc* | condition-need exig* requis | limit limit* |
control contrôl* | method méthod* moyen* | part partie* part | side côté* | place lieu lieux endroit* place |
thing chose* | fact fait faits | form forme formes | kind type* genre* sorte* | way-manner manièr* façon* |
cruelty cruel* cruaut* brutal* | kindness gentil* bonté pitié compassion* | patience patien* |
greed avid* avar* cupid* | envy envi* jalou* | loneliness solitude* | revenge vengean* veng* |
corruption corrup* corromp* | propaganda propagand* | dictator dictat* tyran* | fascism fascis* nazi* |
racism racis* race races racia* | minority minorit* | majority majorit* | generation génération* |
ancestor ancêtre* | hero héros héroï* | genius génie* talent* | philosophy philosoph* | poet poèt* poés* poème* |
imagination imagin* fantais* | opinion opinion* avis | judge jug* | doubt dout* | certainty certain* certitud* |
secret secret* mystèr* | surprise surpris* surpren* | luck chance destin* fortun* | miracle mirac* merveil* |
magic magi* | strength-weak faibl* | innocent innocen* | punish puni* châti* pein* | independent-self soi |
other autre* | nobel prix nobel | university universit* | space espac* univers* cosm* | mathematics mathémat* |
physics physi* | experiment expériment* | drug drogue* | vaccine vaccin* | migrant migra* immigr* |
farm agricol* agricult* paysan* | victory-day célébr* fêt* | tradition tradition* coutum* | modern modern* |
private privé* | ready prêt* prépar* | strengthen renforc* | open ouvr* ouver* | close ferm* proche* |
third tiers troisièm* | second deuxièm* second* | half moitié demi* | double doubl*
`,
};
