import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** German dates. */
export const GERMAN_DATES = datesOf({
  months:
    "januar jänner jan | februar feber feb | märz mär | april apr | mai | juni jun | juli jul | august aug | " +
    "september sep sept | oktober okt | november nov | dezember dez",
  weekdays: "montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag",
  past: "vergangenen letzten vorigen vergangener letzter",
  next: "kommenden nächsten kommender nächster",
  never: "jeden jeder",
  capitals: true,
  phrases: `
    day -2: vorgestern
    day -1: gestern, gestern abend, gestern morgen, gestern nachmittag, vergangene nacht
    day 0: heute, heute morgen, heute abend, heute früh, heute vormittag, heute nachmittag
    day +1: morgen, morgen früh, morgen abend
    day +2: übermorgen
    week -1: vergangene woche, letzte woche, vorige woche, vergangener woche, letzter woche, der vergangenen woche
    week 0: diese woche, dieser woche
    week +1: nächste woche, kommende woche, nächster woche, kommender woche
    month -1: letzten monat, vergangenen monat, letzter monat
    month 0: diesen monat, diesem monat
    month +1: nächsten monat, kommenden monat
    year -1: letztes jahr, vergangenes jahr, voriges jahr, vergangenen jahr, letzten jahr
    year 0: dieses jahr, diesem jahr
    year +1: nächstes jahr, kommendes jahr, nächsten jahr
  `,
  agoBefore: "vor",
  units: "tag tage tagen | woche wochen | monat monate monaten | jahr jahre jahren",
  numbers: "ein eine einem einer einen | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn",
  order: "day",
  rangeLinks: "bis zum",
  monthAfter: "im seit bis ab",
  lasting: "letzten vergangenen",
  limits: "seit bis vor nach ab",
  yearAfter: "jahr jahre seit",
});
