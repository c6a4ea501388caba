import { gendered, phrases, type Rules, words } from "@/domain/extraction/cues/lexicon";
import { SOUTH_ROMANCE } from "@/domain/extraction/cues/romance";
import { nounForms } from "@/domain/extraction/cues/verb-table";
import { PORTUGUESE_CLAIMS } from "./claims";
import { PORTUGUESE_DATES } from "./dates";
import { PORTUGUESE_PATH } from "./path";
import { PORTUGUESE_PEOPLE } from "./people";
import { PORTUGUESE_TOLD } from "./told";
import { portugueseVerbs } from "./verbs";

/** Portuguese of both shores: verbs, the small words of its frames, and months. */
export const PORTUGUESE: Rules = {
  ...SOUTH_ROMANCE,
  lang: "pt",
  interview: { asks: words("p pergunta"), answers: words("r resposta") },
  verbs: portugueseVerbs(),
  nouns: nounForms(
    "acusação acusações declaração declarações afirmação afirmações palavras tese notícia hipótese voz vozes denúncia " +
      "denúncias promessa promessas ameaça aviso alerta convicção ideia opinião temor receio receios anúncio mensagem " +
      "observação admissão versão boato boatos",
    "desmentido negação",
    "pedido exigência apelo",
  ),
  tails: new Map([
    ["despedir", phrases("se")],
    ["ler", phrases("se")],
  ]),
  have: words("tem têm tinha tinham tenha tenham teria teriam havia haviam tendo tenho teve"),
  be: words("é são era eram foi foram sido está estão estava estavam será seria sendo"),
  causative: words("fez faz quis quer querem queriam pode podia deve devia"),
  hearsay: {
    moods: words("seria seriam teria teriam estaria estariam"),
    conditions: words("se senão poderia sem"),
    advice: words(
      "preferível bom melhor útil conveniente necessário possível hora pena sensato lógico justo que de devido podido",
    ),
  },
  adverbs: words(
    "também além ainda depois logo já assim sempre hoje ontem nunca então pois inclusive porém igualmente se me nos lhe " +
      "lhes o a te vos bem antes nesta neste segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
  ),
  not: words("não nem nunca jamais"),
  that: words("que"),
  nounThat: phrases("segundo a qual, segundo as quais, segundo o qual, de que, que"),
  infinitive: words("a de em"),
  infinitiveEndings: [
    ...["ar", "er", "ir", "or", "ar-se", "er-se", "ir-se", "á-lo", "á-la", "ê-lo", "i-lo"],
    ...["ter", "ser", "ver", "dar", "vir", "ir", "pôr"],
  ],
  bareInfinitive: true,
  questions: words("se quando como onde quem quanto quantos por"),
  people: PORTUGUESE_PEOPLE,
  negatedIsSilent: true,
  impersonal: words("se"),
  ownerlessNouns: true,
  doubtsFirstWord: true,
  phraseStarts: words(
    "o a os as um uma uns umas seu sua seus suas meu minha este esta vários várias alguns algumas dois duas três",
  ),
  subordinators: words(
    "quando se como embora após depois antes enquanto para ao em segundo conforme onde porque na no",
  ),
  asSaid: phrases("como, tal como, conforme, segundo"),
  norms: words(
    "lei leis regra regras regulamento regulamentos norma normas plano planos programa programas calendário horário horários agenda contrato acordo acordos tratado constituição estatuto estatutos tradição tradições costume costumes uso usos rito procedimento protocolo código critério critérios cronograma lógica",
  ),
  onBehalf: phrases(
    "em nome de, em nome do, em nome da, em nome dos, em nome das, em representação de, em representação do, em representação da, em representação dos, em representação das",
  ),
  accordingTo: phrases(
    "segundo, de acordo com, conforme, na avaliação de, na avaliação do, na avaliação da, na opinião de, na opinião do, " +
      "na opinião da, nas palavras de, nas palavras do, nas palavras da, na visão de, no entender de",
  ),
  viewOf: words("para"),
  prepositions: words(
    "a ao à aos às ante após até com contra de do da dos das desde durante em no na nos nas entre para pelo pela pelos " +
      "pelas por segundo sem sob sobre como num numa conforme perante",
  ),
  to: words("a ao à aos às com"),
  articles: words("o a os as um uma uns umas seu sua seus suas meu minha este esta esse essa nosso nossa"),
  and: words("e"),
  pronouns: new Map([
    ["ele", "he"],
    ["ela", "she"],
    ["eles", "they"],
    ["elas", "they"],
    ["ambos", "both"],
    ["ambas", "both"],
    ["quem", "who"],
  ]),
  cuts: words("enquanto segundo conforme sem embora palavras declarações mas após"),
  unsaid: words("quase"),
  answers: words("resposta réplica comentário veredito"),
  comes: words("veio"),
  attitudes: words(
    "disposição intenção vontade apoio preocupação esperança confiança satisfação oposição repúdio solidariedade " +
      "compromisso inocência",
  ),
  labels: words(
    "filme livro romance ensaio canção música disco álbum série programa exposição espetáculo espectáculo obra poema quadro navio barco revista " +
      "documentário projeto projecto prémio prêmio cartaz cartazes letreiro aviso inscrição placa faixa faixas slogan lema título etiqueta concerto",
  ),
  naming: words(
    "conhecido conhecida conhecidos apelidado apelidada alcunha apelido batizado batizada intitulado intitulada chamado chamada chamam",
  ),
  corrections: words("correção correcção errata retificação rectificação"),
  personNouns: gendered(
    "homem senhor rapaz moço menino pai filho irmão marido tio sobrinho rei príncipe velho padre",
    "mulher senhora moça rapariga menina mãe filha irmã esposa tia sobrinha rainha princesa velha criada",
  ),
  calls: words(
    "meu minha meus caro cara querido querida oh ó ah mas sim não dom dona seu senhor senhora obrigado",
  ),
  soCalled: words(
    "chamado chamada chamados chamadas denominado denominada apelidado apelidada suposto suposta alcunha",
  ),
  small: words(
    "questionado questionada questionados questionadas procurado procurada procurados procuradas contactado contactada contactados contactadas contatado contatada contatados contatadas consultado consultada indagado indagada perguntado perguntada entrevistado entrevistada " +
      "o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela para sem sobre após ante " +
      "sob entre desde até segundo conforme durante e ou nem que se não é são foi tem há seu sua seus suas lhe lhes me " +
      "nos te este esta estes estas esse essa isso isto aquele aquela como quando onde quem porque mas também além ainda " +
      "depois logo já assim sempre hoje ontem amanhã mais menos muito muitos todo todos toda todas cada ninguém nada " +
      "alguém algo ambos ambas ele ela eles elas eu tu você vocês nós enquanto embora porém então pois segunda-feira " +
      "terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho " +
      "agosto setembro outubro novembro dezembro fonte tradução foto sim dois três senhor senhora dom dona siga",
  ),
  dates: PORTUGUESE_DATES,
  claims: PORTUGUESE_CLAIMS,
  abbreviations: words("sr sra dr dra d gen cel av pág etc ex art núm cia exmo"),
  path: PORTUGUESE_PATH,
  told: PORTUGUESE_TOLD,
};
