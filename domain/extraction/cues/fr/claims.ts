import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** French words of sentences worth checking. */
export const FRENCH_CLAIMS = claimsOf({
  unit: "euros euro dollars dollar millions million milliards milliard mille cent pourcent kilomètres mètres tonnes degrés hectares personnes emplois morts blessés cas voix ans habitants barils soldats",
  comparison:
    "plus moins supérieur inférieur supérieure inférieure meilleur pire rapport double triple moitié majorité davantage",
  superlative: "maximum minimum premier première seul seule record jamais",
  trend: "augme* dimin* bais baiss* crois* rédui* doubl* hausse recul reculé chute chuté perdu grimpé",
  cause: "cause causé causée provo* entra* parce grâce conséquence raison tué détruit",
  quantifier: "tous toutes chaque aucun aucune beaucoup plusieurs moyenne total nombre presque environ deux",
  fact: "est sont était étaient a ont avait été fut voté adopté dépensé payé signé gagné coûte construit interdit selon",
  wish: "espère voudrais veux crois pense voulons espérons souhaite devons",
  greeting: "merci bonjour bonsoir bienvenue revoir félicitations bravo",
});
