import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** Portuguese words of sentences worth checking. */
export const PORTUGUESE_CLAIMS = claimsOf({
  unit: "euros euro reais dólares dólar milhões milhão bilhões bilhão mil milhares cento quilômetros quilómetros metros toneladas graus hectares pessoas empregos mortos feridos casos votos anos habitantes barris soldados",
  comparison:
    "mais menos maior menor maiores menores superior inferior melhor pior relação dobro triplo metade maioria",
  superlative: "máximo mínimo primeiro primeira único única recorde nunca jamais melhores piores",
  trend:
    "aumen* dimin* cresc* reduz* dupli* dobro* subiu subiram caiu caíram queda alta perdeu ganhou corte cortes",
  cause: "causa causado causou provo* porque graças consequência devido matou destruiu",
  quantifier: "todos todas cada nenhum nenhuma muitos muitas vários média total número quase cerca ambos",
  fact: "é são era eram tem têm tinha foi foram sido votou aprovou gastou pagou assinou venceu custa construiu proibiu segundo há",
  wish: "espero quero gostaria acho penso queremos esperamos devemos vamos desejo",
  greeting: "obrigado obrigada olá bom boa parabéns bem-vindos adeus",
});
