import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** German words of sentences worth checking. */
export const GERMAN_CLAIMS = claimsOf({
  unit: "euro dollar millionen million milliarden milliarde tausend hundert prozent kilometer meter tonnen grad hektar menschen arbeitsplätze stellen tote verletzte fälle stimmen jahre einwohner soldaten",
  comparison:
    "mehr weniger höher niedriger größer kleiner besser schlechter als gegenüber doppelt dreifach hälfte mehrheit",
  superlative:
    "meisten höchste höchsten niedrigste größte größten kleinste beste erste ersten einzige rekord nie niemals",
  trend:
    "gesti* stieg gestiegen gesunken sank sinkt steigt wuchs gewachsen zugenommen abgenommen verdoppelt halbiert verloren gefallen rückgang anstieg",
  cause: "weil wegen verur* führte aufgrund dank folge deshalb getötet zerstört",
  quantifier:
    "alle alles jeder jede keiner keine viele mehrere beide durchschnitt insgesamt zahl anzahl fast rund etwa",
  fact: "ist sind war waren hat haben hatte wurde wurden worden gestimmt beschlossen ausgegeben bezahlt unterzeichnet gewonnen kostet gebaut verboten laut",
  wish: "hoffe möchte will glaube denke wollen hoffen wünsche müssen sollten",
  greeting: "danke hallo willkommen glückwunsch guten tschüss",
});
