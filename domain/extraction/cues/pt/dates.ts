import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** Portuguese dates. */
export const PORTUGUESE_DATES = datesOf({
  months:
    "janeiro jan | fevereiro fev | março mar | abril abr | maio mai | junho jun | julho jul | agosto ago | " +
    "setembro set | outubro out | novembro nov | dezembro dez",
  weekdays:
    "segunda-feira 2ª-feira | terça-feira 3ª-feira | quarta-feira 4ª-feira | quinta-feira 5ª-feira | " +
    "sexta-feira 6ª-feira | sábado | domingo",
  past: "passada passado última último",
  next: "próxima próximo",
  never: "cada toda todo às aos todas todos",
  phrases: `
    day -2: anteontem
    day -1: ontem, ontem à noite, ontem de manhã, na noite passada
    day 0: hoje, esta manhã, esta tarde, esta noite, nesta manhã, nesta tarde
    day +1: amanhã, amanhã de manhã
    week -1: na semana passada, a semana passada, semana passada
    week 0: esta semana, nesta semana
    week +1: na próxima semana, na semana que vem, próxima semana, semana que vem
    month -1: no mês passado, o mês passado, mês passado
    month 0: este mês, neste mês
    month +1: no próximo mês, no mês que vem, próximo mês, mês que vem
    year -1: no ano passado, o ano passado, ano passado
    year 0: este ano, neste ano
    year +1: no próximo ano, no ano que vem, próximo ano, ano que vem
  `,
  agoBefore: "há, faz",
  agoAfter: "atrás",
  units: "dia dias | semana semanas | mês meses | ano anos",
  numbers: "um uma | dois duas | três | quatro | cinco | seis | sete | oito | nove | dez",
  order: "day",
  links: "de do",
  rangeLinks: "a ao",
  monthAfter: "em desde até",
  lasting: "últimos últimas passados passadas",
  limits: "desde até antes depois",
  yearAfter: "em desde ano",
});
