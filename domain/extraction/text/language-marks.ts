import type { Lang } from "@/domain/extraction/types";

/** What shows a language of Latin letters: its small words, letters it has, and endings of its other words. */
export type LanguageMarks = { lang: Lang; words: string; letters: string; endings: string };

/** The languages that share the Latin script. Words and endings of two languages count for each in part. */
export const LANGUAGE_MARKS: readonly LanguageMarks[] = [
  {
    lang: "it",
    words: `il lo la gli i le l' un uno una un' di a da in con su per tra fra del dello della dei degli delle dell' al
      allo alla ai agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul
      sulla sui sugli sulle sull' d' c' e ed o ma anche se che chi cui come dove quando perché non né più meno molto
      molti molte molta poco poca troppo tanto tutto tutti tutte tutta ogni nessuno nessun nessuna niente nulla qualcuno
      qualche quale quali quanto quanti quello quella quelli quelle quel quei questo questa questi queste quest' quell'
      io tu lui lei noi voi loro egli essi mi ti ci vi si ne me te sé mio mia miei mie tuo tua tuoi tue suo sua suoi
      sue nostro nostra nostri nostre vostro vostra vostri è sono sei siamo siete era erano ero sarà saranno sarebbe
      stato stata stati state essere ho hai ha abbiamo avete hanno aveva avevano avevo avrà avere avuto fa fare fatto
      fanno può possono posso potere deve devono dobbiamo dire detto dice va vuole voglio vogliamo volevo sapeva
      già ancora sempre mai oggi ieri domani ora adesso poi dopo prima qui qua là lì così solo soltanto proprio
      bene male senza contro verso sotto sopra durante dopo fino cosa cose anni anno giorno volta volte stesso
      invece quindi però oppure mentre sia casa vita tempo uomo nuovo nuova grande`,
    letters: "èòìùà",
    endings: `zione zioni mente tto tta tti tte ità ggio ggi aggio gli glia glio cchi cchio zza zze zzo ezza ando endo
      are ere ire arono irono emo iamo avano evano ava eva erà iori iore ini ano ono ussi ersi arsi emmo oli
      ette ella elle ello elli lla llo etti oni ato ata ati ate uto uta uti ute ito ita iti`,
  },
  {
    lang: "en",
    words: `the a an of and or to in on at by for from with without about into over under after before between
      through during against is are was were be been being am has have had having do does did done will would shall
      should can could may might must not no nor never none nobody nothing i you he she it we they me him her us them
      my your his its our their mine yours ours this that these those there here where when why who whom whose which
      what how if then than as so but because while until since though although yet still ever always often again
      once only just also too very more most less least much many some any every each all both few other another such
      same own even now today tomorrow yesterday up down out off away back don't doesn't didn't isn't aren't wasn't
      won't can't couldn't wouldn't it's i'm we're they're you're one two first last said says say told tell know
      knew known think thought want wanted need make made take took give gave get got go goes went gone come came see
      saw keep kept new good better best old great people man men woman women child children year years time day
      life world water money house home school everything everyone anyone something someone anything cannot let
      while whether upon like well`,
    letters: "",
    endings: `ing tion tions ight ought ould ness ship ful less ly ck sh th ths wn ed es ies ss ll lled ee ook oom ood
      own ound eat ealth ever self selves teen ry y w ks rs ds ts gs`,
  },
  {
    lang: "fr",
    words: `le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez entre vers contre
      depuis pendant avant après et ou mais donc or ni car que qu' qui quoi dont où quand comment pourquoi comme si
      ne n' pas plus jamais rien personne aucun aucune je j' tu il elle on nous vous ils elles me m' te t' se s' lui
      leur leurs y moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos ce c' cet cette ces cela ça
      celui celle ceux est sont suis es êtes sommes était étaient été être sera seront serait soit ai as a avons
      avez ont avait avaient aura auront avoir eu fait faire font fais peut peuvent peux pouvoir doit doivent
      devons veut veux voulons voulais vouloir va vais vont allait aller dit dire disent sait savait savoir faut
      tout toute tous toutes chaque quelque quelques plusieurs même mêmes autre autres très trop peu beaucoup moins
      bien mal mieux encore déjà toujours souvent aujourd'hui hier demain maintenant alors ici là aussi ainsi
      seulement jusqu' lorsqu' lorsque puis parce puisque tandis deux trois fois an ans année années jour jours
      homme femme enfant enfants vie monde temps eau maison père mère mois rien nuit`,
    letters: "èêàùçîôûœëâ",
    endings: `tion tions ment ments eux euse eur eurs eau eaux ais ait aient ez ons ont ois oir oire ique iques isme
      elle elles ette ettes ée ées és é ant ent ents ir er oi oix ux rais rait ême ère ères ain aine ien ienne
      que gue aux illes ille euil age ages té ité`,
  },
  {
    lang: "es",
    words: `el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia contra
      según durante tras y e o u pero sino aunque que qué quien quién quienes cual cuál cuando cuándo donde dónde
      como cómo porque si sí no ni nunca jamás nada nadie ningún ninguno ninguna algo alguien algún alguno alguna
      algunos algunas yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mí ti
      conmigo mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas esto ese esa esos esas eso
      aquel aquella aquellos aquellas es son soy eres somos era eran fue fueron ser sido será serán sería está están
      estoy estamos estaba estaban estar he has ha hemos han había habían habíamos hay haber habrá hace hacen hacer
      hecho hizo puede pueden puedo poder debe deben debemos quiere quiero queremos quería va voy vamos van iba iban
      ir dice dijo decir dicho sabe sabía saber tiene tienen tengo tenemos tenía tener todo toda todos todas cada
      otro otra otros otras mismo misma mucho mucha muchos muchas muy más menos poco tan tanto también tampoco ya
      aún todavía siempre hoy ayer mañana ahora entonces luego después antes aquí allí ahí así solo sólo bien mal
      mejor mejores dos tres vez veces año años día días hombre mujer hijos vida mundo tiempo agua casa padre madre
      noche nueva nuevo gran`,
    letters: "ñáíóúé",
    endings: `ción ciones sión dad dades mente ando iendo ado ada ados adas ido ida idos idas aba aban ía ían ron eron
      aron amos emos imos ón ones és ero era eros eras uela uelo illo illa ez eza os as ar er ir ó ará erá irá iento
      ientos ora dor dores ales ales ués uerto uenta ienta`,
  },
  {
    lang: "de",
    words: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber
      denn sondern doch weil dass ob wenn als wie bis seit während obwohl damit nicht nie niemals niemand nichts
      nur noch schon auch immer wieder sehr mehr weniger viel viele vielen wenig alle allem allen alles jede jeder
      jeden jedes jedem manche einige andere anderen ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch
      sich man mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser
      unsere unseren unserem unserer euer dieser diese dieses diesen diesem jener jene was wer wen wem wo wann warum
      wieso welche welcher welches in im ins an am auf aus bei beim mit nach von vom vor zu zum zur über unter durch
      für gegen ohne um zwischen ist sind bin bist war waren wäre gewesen hat haben habe hatte hatten hätte wird
      werden wurde wurden würde worden kann können konnte muss müssen musste soll sollen sollte will wollen wollte
      darf dürfen mag gibt gab macht machen gemacht geht gehen ging kommt kommen kam sagt sagte sagen gesagt weiß
      wusste wissen steht stehen lässt hier dort da dann jetzt heute gestern morgen ja nein so ganz ganze genau zwei
      drei jahr jahre jahren tag tage mann frau kinder leben welt zeit geld wasser haus hause vater mutter nacht
      neue neuen gut besser`,
    letters: "äöüß",
    endings: `ung ungen keit heit lich lichen isch ischen schaft cht chte chten tet ten ete ern eln icht ucht acht
      igen iger ig ss tz tzt pf rt rn lt ft hm hl hr en em er nd nden nnt ieren ierte iert chen lein au auf`,
  },
  {
    lang: "pt",
    words: `o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem
      sobre entre até desde contra durante após ao aos à às e ou mas porém que quem qual quais quando onde como porque
      porquê se não nem nunca jamais nada ninguém nenhum nenhuma algo alguém algum alguma alguns algumas eu tu ele ela
      nós vós eles elas você vocês me te lhe lhes mim ti meu minha meus minhas teu tua seu sua seus suas nosso nossa
      nossos nossas este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas daquele daquela
      neste nesta deste desta é são sou és somos era eram foi foram ser sido será serão seria está estão estou estamos
      estava estavam estar tem têm tenho temos tinha tinham ter há havia haver houve faz fazem fazer feito fez pode
      podem posso poder deve devem quer quero queremos queria vai vou vamos vão ia iam ir diz disse dizer dito sabe
      sabia saber todo toda todos todas cada outro outra outros outras mesmo mesma muito muita muitos muitas mais
      menos pouco tão tanto também já ainda sempre hoje ontem amanhã agora então depois antes aqui ali lá assim só
      somente apenas bem mal melhor melhores dois duas três vez vezes ano anos dia dias homem mulher filhos vida mundo
      tempo água casa pai mãe noite nova novo grande`,
    letters: "ãõçáâêôíúé",
    endings: `ção ções são dade dades mente ando endo indo ado ada ados adas ido ida idos idas ava avam ia iam ram
      aram eram amos emos imos ão ões ãe inho inha eiro eira lho lha lhos nho nha ém ei ou eu iu ará erá irá ente
      dor dores ais eis agem ço ça ços ças os as ar er ir am em`,
  },
];

/** The languages of one script that are told apart, the one whose cues we have first: it is taken where nothing else shows. */
export type OfScript = readonly (readonly [lang: string, marks: RegExp])[];

/** What shows a language among those of its script, by that one: letters, pairs of letters, small words of it. */
export const LANGUAGES_OF_SCRIPTS: Readonly<Record<string, OfScript>> = {
  ru: [
    ["ru", /[ыэ]|ъ[еюя]|^(?:что|это|его|был|была|было|были|или|если|чтобы|они|как)$/u],
    ["uk", /[їєґі]|^(?:та|що|й|це|він|ще)$/u],
    ["be", /[ўіыэ]|^(?:што|гэта)$/u],
    ["bg", /ъ[бвгджзклмнпрстфхцчшщ]|ъ$|^(?:е|са|се|ще|че|това|този|тази|който|които|която|беше|няма)$/u],
    ["sr", /[јљњћђџ]|^(?:су|се|да|што|као)$/u],
    ["mk", /[јљњџѓќѕ]|^(?:се|дека|од|ова|тоа|беше)$/u],
    ["kk", /[әғқңөұүһіы]/u],
  ],
  ar: [
    ["ar", /[ةيكى]|^ال|^(?:من|على|هذا|هذه|قال)$/u],
    ["fa", /[پچگژکی]|^(?:است|را|از|با|در|به|ما|بود|شد)$/u],
    ["ur", /[پچگژکیٹڈڑےںہھ]/u],
    ["ps", /[پچگژکیټډړښږڅځې]|^(?:په|به|او|دی|نه)$/u],
    ["ckb", /[پچگژکیەێۆڕڵڤ]/u],
  ],
  zh: [
    ["zh", /[的了是在这這们們说說]/u],
    ["ja", /[ぁ-ゖァ-ヺー]/u],
  ],
};
