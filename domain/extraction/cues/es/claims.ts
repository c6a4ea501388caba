import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** Spanish words of sentences worth checking. */
export const SPANISH_CLAIMS = claimsOf({
  unit: "euros euro dólares dólar millones millón mil ciento kilómetros metros toneladas grados hectáreas personas empleos puestos muertos heridos casos votos años habitantes barriles soldados puntos parados viviendas",
  comparison:
    "más menos mayor menor mayores menores superior inferior mejor peor respecto doble triple mitad mayoría",
  superlative: "máximo mínimo primer primero primera único única récord nunca jamás mejores peores",
  trend:
    "aumen* dismi* crec creci* reduc* dupli* subido subida bajado bajada caído caída perdido ganado sube baja recorte recortes",
  cause: "causa causado provo* porque gracias consecuencia debido muerto destruido",
  quantifier: "todos todas cada ningún ninguna muchos muchas varios media total número casi alrededor ambos",
  fact: "es son era eran ha han había sido fue fueron votado aprobado gastado pagado firmado ganado cuesta construido prohibido según tiene tienen hay",
  wish: "espero quiero quisiera creo pienso queremos esperamos debemos vamos deseo",
  greeting: "gracias hola buenos buenas bienvenidos felicidades enhorabuena abrazo feliz",
});
