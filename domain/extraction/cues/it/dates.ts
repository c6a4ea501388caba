import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** Italian dates. */
export const ITALIAN_DATES = datesOf({
  months:
    "gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | " +
    "settembre set sett | ottobre ott | novembre nov | dicembre dic",
  weekdays: "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica",
  past: "scorso scorsa passato passata",
  next: "prossimo prossima",
  never: "ogni tutti tutte i le",
  phrases: `
    day -2: l'altro ieri, ieri l'altro, l' altro ieri
    day -1: ieri, ieri sera, ieri mattina, ieri pomeriggio, la scorsa notte
    day 0: oggi, stamattina, stamani, stamane, stasera, questa mattina, questa sera, stanotte
    day +1: domani, domani mattina
    week -1: la scorsa settimana, la settimana scorsa, settimana scorsa, scorsa settimana, la settimana passata
    week 0: questa settimana
    week +1: la prossima settimana, la settimana prossima, prossima settimana
    month -1: il mese scorso, lo scorso mese, del mese scorso, mese scorso, scorso mese
    month 0: questo mese
    month +1: il mese prossimo, il prossimo mese, mese prossimo
    year -1: l' anno scorso, lo scorso anno, dello scorso anno, anno scorso, scorso anno
    year 0: quest' anno
    year +1: l' anno prossimo, il prossimo anno, anno prossimo
  `,
  agoAfter: "fa addietro",
  units: "giorno giorni | settimana settimane | mese mesi | anno anni",
  numbers: "un uno una un' | due | tre | quattro | cinque | sei | sette | otto | nove | dieci",
  order: "day",
  links: "di del dell'",
  rangeLinks: "al a all'",
  monthAfter: "a in da entro",
  lasting: "ultimi ultime scorsi scorse",
  limits: "dal dall' dalla dallo da entro fino prima dopo",
  yearAfter: "nel dal del anno",
});
