import { datesOf } from "@/domain/extraction/cues/tables/date-words";

/** English dates; numbers alone are read only where no other order is possible. */
export const ENGLISH_DATES = datesOf({
  months:
    "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | " +
    "september sep sept | october oct | november nov | december dec",
  weekdays: "monday | tuesday | wednesday | thursday | friday | saturday | sunday",
  past: "last",
  next: "next",
  never: "every each",
  capitals: true,
  phrases: `
    day -1: yesterday, last night, yesterday morning, yesterday evening, yesterday afternoon
    day 0: today, this morning, this afternoon, this evening, tonight
    day +1: tomorrow, tomorrow morning
    week -1: last week
    week 0: this week, earlier this week, later this week
    week +1: next week
    month -1: last month
    month 0: this month, earlier this month, later this month
    month +1: next month
    year -1: last year
    year 0: this year, earlier this year, later this year
    year +1: next year
  `,
  agoAfter: "ago earlier",
  units: "day days | week weeks | month months | year years",
  numbers: "one a an | two | three | four | five | six | seven | eight | nine | ten",
  order: null,
  monthFirst: true,
  links: "of",
  rangeLinks: "to until till through",
  monthAfter: "in since until during",
  lasting: "last past",
  limits: "since until till by before after from through",
  yearAfter: "in since during",
});
