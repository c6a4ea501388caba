/**
 * Code | French names ; Spanish ; Portuguese ; German | capitals and seats | adjectives and peoples. All folded; "*"
 * stands for the endings of a German adjective, "+" for those of a Romance one ("o a os as").
 */
export const STATE_WORDS = `
IT|italie;italia;itália;italien||italien italienne italiens italiennes itali+ italian+ italienisch*
US|états-unis;estados unidos,ee.uu;estados unidos,eua;vereinigte staaten,usa|casa-blanca casa-branca maison-blanche pentágono weißes-haus|américain américaine américains américaines american+ norte-american+ norteamerican+ estadounidense estadounidenses estadunidense amerikanisch* us-amerikanisch*
RU|russie;rusia;rússia;russland|moscou moscú moscovo moskau kremlin|russe russes rus+ russ+ russisch*
CN|chine;china;china;china|pékin pekín pequim peking|chinois chinoise chinoises chin+ chinesa chinesas chinês chineses chinesisch*
UA|ukraine;ucrania;ucrânia;ukraine|kiew|ukrainien ukrainienne ukrainiens ukrainiennes ucranian+ ukrainisch*
FR|france;francia;frança;frankreich|paris parís élysée elíseo matignon|français française françaises francés francesa franceses francesas francês französisch*
DE|allemagne;alemania;alemanha;deutschland|berlin berlín berlim|allemand allemande allemands allemandes alemán alemana alemanes alemanas alemão alemã alemães alemãs deutsch*
GB|royaume-uni,grande-bretagne,angleterre;reino unido,gran bretaña,inglaterra;reino unido,grã-bretanha;großbritannien,vereinigtes königreich,england|londres london|britannique britanniques británic+ britânic+ anglais anglaise anglaises inglés inglês inglesa ingleses inglesas britisch* englisch*
ES|espagne;españa;espanha;spanien|madrid moncloa|espagnol espagnole espagnols espagnoles español española españoles españolas espanhol espanhola espanhóis spanisch*
PT|portugal;portugal;portugal;portugal|lisbonne lisboa lissabon|portugais portugaise portugaises portugués português portuguesa portugueses portuguesas portugiesisch*
GR|grèce;grecia;grécia;griechenland|athènes atenas athen|grec grecque grecs grecques grieg+ greg+ griechisch*
TR|turquie;turquía;turquia;türkei|ankara ancara|turc turque turcs turques turc+ türkisch*
PL|pologne;polonia;polônia,polónia;polen|varsovie varsovia varsóvia warschau|polonais polonaise polonaises polac+ polonês polonesa poloneses polnisch*
HU|hongrie;hungría;hungria;ungarn|budapest budapeste|hongrois hongroise hongroises húngar+ ungarisch*
AT|autriche;austria;áustria;österreich|vienne viena wien|autrichien autrichienne autrichiens autrichiennes austríac+ österreichisch*
CH|suisse;suiza;suíça;schweiz|berne berna bern|suisse suisses suiz+ suíç+ schweizer schweizerisch*
BE|belgique;bélgica;bélgica;belgien|bruxelles bruselas bruxelas brüssel|belge belges belga belgas belgisch*
NL|pays-bas;países bajos,holanda;países baixos,holanda;niederlande|la-haye la-haya haia|néerlandais néerlandaise néerlandaises neerlandés neerlandesa neerlandeses holandés holandês holandesa holandeses niederländisch*
SE|suède;suecia;suécia;schweden|estocolmo|suédois suédoise suédoises suec+ schwedisch*
NO|norvège;noruega;noruega;norwegen|oslo|norvégien norvégienne norvégiens norvégiennes norueg+ norwegisch*
FI|finlande;finlandia;finlândia;finnland|helsinki helsinque|finlandais finlandaise finlandaises finlandés finlandesa finlandês finnisch*
DK|danemark;dinamarca;dinamarca;dänemark|copenhague kopenhagen|danois danoise danoises danés danesa daneses dinamarquês dinamarquesa dänisch*
JP|japon;japón;japão;japan|tokio tóquio|japonais japonaise japonaises japonés japonês japonesa japoneses japonesas japanisch*
KR|corée du sud;corea del sur;coreia do sul;südkorea|séoul seúl seul|sud-coréen sud-coréenne sud-coréens surcorean+ sul-corean+ südkoreanisch*
KP|corée du nord;corea del norte;coreia do norte;nordkorea|pjöngjang|nord-coréen nord-coréenne nord-coréens norcorean+ norte-corean+ nordkoreanisch*
IN|inde;india;índia;indien|nueva-delhi nova-délhi neu-delhi|indien indienne indiens indiennes indian+ indisch*
PK|pakistan;pakistán;paquistão;pakistan|islamabad|pakistanais pakistanaise pakistaní pakistaníes paquistanês paquistanesa pakistanisch*
IR|iran;irán;irã,irão;iran|téhéran teherán teerã teerão|iranien iranienne iraniens iraniennes iraní iraníes iranian+ iranisch*
IL|israël;israel;israel;israel|jérusalem jerusalén jerusalém|israélien israélienne israéliens israéliennes israelí israelíes israelense israelenses israelita israelitas israelisch*
PS|palestine;palestina;palestina;palästina|ramallah|palestinien palestinienne palestiniens palestiniennes palestin+ palestinian+ palästinensisch*
SY|syrie;siria;síria;syrien|damas damasco damaskus|syrien syrienne syriens syriennes siri+ síri+ syrisch*
SA|arabie saoudite;arabia saudí,arabia saudita;arábia saudita;saudi-arabien|riyad|saoudien saoudienne saoudiens saudí saudíes saudita sauditas saudisch* saudi-arabisch*
EG|égypte;egipto;egito,egipto;ägypten|caire kairo|égyptien égyptienne égyptiens egipci+ egípci+ ägyptisch*
BR|brésil;brasil;brasil;brasilien|brasília planalto|brésilien brésilienne brésiliens brésiliennes brasileñ+ brasileir+ brasilianisch*
AR|argentine;argentina;argentina;argentinien|casa-rosada|argentin argentine argentins argentin+ argentinisch*
MX|mexique;méxico;méxico;mexiko|mexico|mexicain mexicaine mexicains mexican+ mexikanisch*
CA|canada;canadá;canadá;kanada|ottawa|canadien canadienne canadiens canadiennes canadiense canadienses canadense canadenses kanadisch*
AU|australie;australia;austrália;australien|canberra camberra|australien australienne australiens australian+ australisch*
CL|chili;chile;chile;chile|santiago-de-chile|chilien chilienne chilen+ chilenisch*
CO|colombie;colombia;colômbia;kolumbien|bogotá|colombien colombienne colombian+ kolumbianisch*
VE|venezuela;venezuela;venezuela;venezuela|caracas|vénézuélien vénézuélienne venezolan+ venezuelan+ venezolanisch*
MA|maroc;marruecos;marrocos;marokko|rabat|marocain marocaine marocains marroquí marroquíes marroquin+ marokkanisch*
DZ|algérie;argelia;argélia;algerien|alger argel algier|algérien algérienne algériens argelin+ algerisch*
BY|biélorussie;bielorrusia;bielorrússia;belarus,weißrussland|minsk|biélorusse biélorusses bielorrus+ belarussisch* weißrussisch*
RS|serbie;serbia;sérvia;serbien|belgrado belgrad|serbe serbes serbi+ sérvi+ serbisch*
RO|roumanie;rumanía,rumania;romênia,roménia;rumänien|bucarest bucareste bukarest|roumain roumaine roumains ruman+ romen+ rumänisch*
IE|irlande;irlanda;irlanda;irland|dublin dublín|irlandais irlandaise irlandés irlandês irlandesa irlandeses irisch*
EU|union européenne,ue;unión europea,ue;união europeia,ue;europäische union,eu||européen européenne européens européennes europe+ europeia europeias europäisch*
VA|vatican,saint-siège;vaticano,santa sede;vaticano,santa sé;vatikan,heiliger stuhl||vatican+ vatikanisch*
`;
