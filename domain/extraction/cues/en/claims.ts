import { claimsOf } from "@/domain/extraction/cues/tables/claim-words";

/** English words of sentences worth checking. */
export const ENGLISH_CLAIMS = claimsOf({
  unit: "percent per cent dollars dollar euros euro pounds pound cents million billion trillion thousand hundred miles mile kilometers kilometres tons tonnes barrels jobs people workers troops votes soldiers children cases deaths points acres hectares degrees",
  comparison:
    "more less fewer higher lower larger smaller bigger greater better worse than compared twice double triple half majority",
  superlative:
    "most least highest lowest largest smallest biggest greatest best worst first only never longest fastest strongest oldest record",
  trend:
    "incre* decre* decli* reduc* doubl* tripl* surge* plung* shran* rose risen rise fell fallen drop drops dropped grew grown grow cut cuts lost gain gained raised lowered slashed created tripled",
  cause: "because caused causes cause led leads due result resulted thanks therefore killed destroyed",
  quantifier: "all every none nobody everyone many several both average total number rate nearly almost over",
  fact: "was were had has have did voted signed passed supported opposed spent paid invaded won built bought sold banned voting approved proposed cost costs according",
  wish: "hope wish want think believe going will would should must let's",
  greeting: "thank hello welcome goodbye congratulations please applause",
});
