import { type People, peopleOf } from "@/domain/extraction/cues/people";

/** German offices and bodies; most are also the last part of compounds. */
export const GERMAN_PEOPLE: People = peopleOf(
  `
  minister:minister ministerin ministers|ministern ministerinnen
  premier:premier premierminister premierministerin ministerpräsident ministerpräsidentin
  president:präsident präsidentin präsidenten|präsidentinnen
  spokesperson:sprecher sprecherin sprechers|sprechern sprecherinnen
  secretary:sekretär sekretärin
  undersecretary:staatssekretär staatssekretärin
  chancellor:kanzler kanzlerin
  ambassador:botschafter botschafterin
  consul:konsul konsulin
  governor:gouverneur gouverneurin
  mayor:bürgermeister bürgermeisterin
  councillor:stadtrat stadträtin landrat landrätin ratsmitglied|ratsmitglieder
  senator:senator senatorin
  deputy:abgeordnete abgeordneter abgeordneten parlamentarier parlamentarierin
  leader:chef chefin leiter leiterin anführer anführerin führer vorsitzende vorsitzender vorsitzenden|chefs
  general:general|generäle
  colonel:oberst
  admiral:admiral
  commander:kommandant kommandeur
  officer:offizier beamter beamte beamtin|offiziere beamten
  official:funktionär funktionärin|funktionäre
  diplomat:diplomat diplomatin|diplomaten
  director:direktor direktorin
  manager:geschäftsführer geschäftsführerin manager managerin vorstand
  founder:gründer gründerin
  expert:experte expertin|experten expertinnen
  analyst:analyst analystin|analysten
  professor:professor professorin
  researcher:forscher forscherin wissenschaftler wissenschaftlerin
  doctor:arzt ärztin doktor|ärzte
  lawyer:anwalt anwältin|anwälte
  judge:richter richterin
  prosecutor:staatsanwalt staatsanwältin
  journalist:journalist journalistin reporter reporterin|journalisten
  author:autor autorin schriftsteller schriftstellerin
  actor:schauspieler schauspielerin
  singer:sänger sängerin
  coach:trainer trainerin
  captain:kapitän kapitänin
  player:spieler spielerin
  bishop:bischof bischöfin kardinal erzbischof
  pope:papst
  king:könig
  queen:königin
  prince:prinz fürst herzog graf baron
  princess:prinzessin fürstin herzogin gräfin baronin
  witness:zeuge zeugin|zeugen
  resident:anwohner anwohnerin bewohner bewohnerin nachbar nachbarin
  teacher:lehrer lehrerin meister meisterin
  student:student studentin schüler schülerin|studenten
  activist:aktivist aktivistin|aktivisten
  colleague:kollege kollegin kollegen
  source:|kreise kreisen
  union:gewerkschafter gewerkschafterin
  police:polizist polizistin|polizisten
  clergy:pfarrer pfarrerin pastor priester
  family:vater mutter bruder schwester sohn tochter onkel tante großvater großmutter ehemann frau herr fräulein|eltern
`,
  {
    before:
      "stellvertretende stellvertretender ehemalige ehemaliger früherer frühere neue neuer amtierende amtierender",
    tail: "",
    of: "der des von vom für",
    bodies:
      "ministerium regierung parlament bundestag bundesrat senat ausschuss kommission rat gericht gerichtshof bank universität " +
      "institut agentur partei verband verein gewerkschaft bund stiftung unternehmen konzern gruppe behörde amt polizei " +
      "staatsanwaltschaft zentrum zeitung fraktion reederei förderverein",
  },
  true,
);
