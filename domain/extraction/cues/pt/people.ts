import { type People, peopleOf } from "@/domain/extraction/cues/people";

/** Offices and bodies in Portuguese of both shores. */
export const PORTUGUESE_PEOPLE: People = peopleOf(
  `
  minister:ministro ministra|ministros ministras
  premier:premiê primeiro-ministro primeira-ministra
  president:presidente presidenta|presidentes
  spokesperson:porta-voz|porta-vozes
  secretary:secretário secretária|secretários secretárias
  undersecretary:subsecretário subsecretária
  chancellor:chanceler
  ambassador:embaixador embaixadora|embaixadores
  consul:cônsul
  governor:governador governadora|governadores
  mayor:prefeito prefeita autarca|prefeitos autarcas
  councillor:vereador vereadora|vereadores
  senator:senador senadora|senadores
  deputy:deputado deputada parlamentar eurodeputado eurodeputada|deputados deputadas parlamentares
  leader:líder dirigente chefe|líderes dirigentes chefes
  general:general|generais
  colonel:coronel
  admiral:almirante
  commander:comandante|comandantes
  officer:oficial agente delegado delegada|oficiais agentes
  official:funcionário funcionária|funcionários funcionárias
  inspector:fiscal|fiscais
  director:diretor diretora director directora|diretores directores
  manager:gerente administrador administradora empresário empresária|gerentes empresários
  founder:fundador fundadora
  expert:especialista perito perita|especialistas peritos
  analyst:analista|analistas
  professor:professor professora|professores
  researcher:pesquisador pesquisadora investigador investigadora cientista|pesquisadores investigadores cientistas
  doctor:médico médica doutor doutora|médicos
  lawyer:advogado advogada|advogados
  judge:juiz juíza desembargador|juízes
  prosecutor:procurador procuradora promotor promotora|procuradores promotores
  journalist:jornalista|jornalistas
  author:autor autora escritor escritora
  actor:ator atriz actor actriz
  singer:cantor cantora
  coach:treinador treinadora técnico
  captain:capitão capitã
  player:jogador jogadora|jogadores
  bishop:bispo arcebispo cardeal|bispos
  pope:papa pontífice
  king:rei
  queen:rainha
  prince:príncipe
  princess:princesa
  witness:testemunha|testemunhas
  resident:morador moradora vizinho vizinha|moradores moradoras vizinhos
  teacher:docente|docentes
  student:estudante aluno aluna|estudantes alunos
  trader:feirante comerciante|feirantes comerciantes
  activist:ativista activista|ativistas activistas
  source:fonte|fontes
  union:sindicalista
  police:polícia
  family:irmão irmã pai mãe filho filha tio tia avô avó marido mulher esposa viúva|irmãos pais
`,
  {
    before: "vice ex antigo antiga novo nova atual actual então primeiro primeira",
    tail: "exteriores estrangeiros interna internos econômicos económicos sociais nacional pública geral civil",
    of: "de do da dos das para",
    bodies:
      "ministério governo parlamento senado congresso câmara comissão conselho corte tribunal banco universidade instituto " +
      "agência partido associação sindicato união federação fundação empresa grupo prefeitura organização nações polícia " +
      "secretaria departamento centro jornal rádio televisão frente aliança",
  },
);
