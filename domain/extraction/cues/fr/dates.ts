import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** French dates. */
export const FRENCH_DATES = datesOf({
  months:
    "janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil | août aout | " +
    "septembre sept | octobre oct | novembre nov | décembre déc",
  weekdays: "lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche",
  past: "dernier passé",
  next: "prochain",
  never: "chaque les tous",
  phrases: `
    day -2: avant-hier
    day -1: hier, hier soir, hier matin, la nuit dernière
    day 0: aujourd'hui, ce matin, ce soir, cet après-midi
    day +1: demain, demain matin
    week -1: la semaine dernière, la semaine passée, semaine dernière
    week 0: cette semaine
    week +1: la semaine prochaine, semaine prochaine
    month -1: le mois dernier, le mois passé, mois dernier
    month 0: ce mois-ci
    month +1: le mois prochain, mois prochain
    year -1: l' année dernière, l' an dernier, l' an passé, année dernière, an dernier
    year 0: cette année
    year +1: l' année prochaine, l' an prochain, année prochaine
  `,
  agoBefore: "il y a",
  units: "jour jours | semaine semaines | mois | an ans année années",
  numbers: "un une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix",
  order: "day",
  links: "de",
  rangeLinks: "au",
  monthAfter: "en depuis dès",
  lasting: "derniers dernières",
  limits: "depuis jusqu' avant après dès d'ici",
  yearAfter: "en depuis année an",
});
