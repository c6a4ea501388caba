import { varianceWords } from "./table";

/** Any other language: figures and their signs, capitals, punctuation and cut signs. */
export const NO_TABLES = varianceWords({
  lang: "und",
  negation: "",
  modality: "",
  limit: "",
  percent: "percent: %, ٪",
  money: "usd: $ | eur: € | gbp: £ | rub: ₽ | jpy: ¥ | inr: ₹",
  fraction: "1/2: ½ | 1/3: ⅓ | 2/3: ⅔ | 1/4: ¼ | 3/4: ¾",
  alias: "",
  zero: "",
  units: "",
  tens: "",
  times: "",
  ordinals: "",
  weak: "",
  decimal: ".",
});
