import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** Italian words of sentences worth checking. */
export const ITALIAN_CLAIMS = claimsOf({
  unit: "euro dollari dollaro milioni milione miliardi miliardo mila migliaia percento cento chilometri metri tonnellate gradi ettari persone posti lavoratori soldati morti feriti casi voti anni barili abitanti",
  comparison:
    "più meno maggiore minore maggiori minori superiore inferiore migliore peggiore rispetto doppio triplo metà maggioranza oltre",
  superlative: "massimo minimo primo prima unico unica record mai migliori peggiori",
  trend:
    "aumen* dimin* cresc* crebb* ridot* riduz* raddo* dimez* cala calato calata calati scesa sceso salito salita crollo crollato perso",
  cause: "causa causato causata provo* deter* dovuto dovuta perché grazie conseguenza ucciso distrutto",
  quantifier: "tutti tutte ogni nessuno nessuna molti molte media totale numero quasi circa entrambi",
  fact: "è sono era erano ha hanno aveva stato stata stati fu votato approvato speso pagato firmato vinto costa costruito vietato secondo",
  wish: "spero vorrei voglio credo penso vogliamo speriamo vorremmo dobbiamo auguro",
  greeting: "grazie buongiorno buonasera benvenuti arrivederci complimenti ciao",
});
