import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** Spanish dates. */
export const SPANISH_DATES = datesOf({
  months:
    "enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago | " +
    "septiembre setiembre sep sept | octubre oct | noviembre nov | diciembre dic",
  weekdays: "lunes | martes | miércoles | jueves | viernes | sábado | domingo",
  past: "pasado último",
  next: "próximo",
  never: "los cada todos la",
  phrases: `
    day -2: anteayer
    day -1: ayer, anoche, ayer tarde, ayer por la tarde, ayer por la mañana
    day 0: hoy, esta mañana, esta tarde, esta noche
    day +1: mañana, mañana por la mañana
    week -1: la semana pasada, la pasada semana, semana pasada
    week 0: esta semana
    week +1: la próxima semana, la semana próxima, próxima semana
    month -1: el mes pasado, el pasado mes, mes pasado
    month 0: este mes
    month +1: el próximo mes, el mes próximo, próximo mes
    year -1: el año pasado, el pasado año, año pasado
    year 0: este año
    year +1: el próximo año, el año próximo, próximo año
  `,
  agoBefore: "hace",
  units: "día días | semana semanas | mes meses | año años",
  numbers: "un una uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez",
  order: "day",
  links: "de del",
  rangeLinks: "al a",
  monthAfter: "en desde hasta",
  lasting: "últimos últimas pasados pasadas",
  limits: "desde hasta antes después",
  yearAfter: "en desde año",
});
