import { type People, peopleOf } from "@/domain/extraction/cues/people";

/** French offices and bodies. */
export const FRENCH_PEOPLE: People = peopleOf(
  `
  minister:ministre|ministres
  premier:premier-ministre
  president:président présidente|présidents présidentes
  spokesperson:porte-parole
  secretary:secrétaire|secrétaires
  undersecretary:sous-secrétaire
  chancellor:chancelier chancelière
  ambassador:ambassadeur ambassadrice|ambassadeurs
  consul:consul
  governor:gouverneur gouverneure|gouverneurs
  prefect:préfet préfète
  mayor:maire|maires
  councillor:conseiller conseillère élu élue|conseillers élus
  senator:sénateur sénatrice|sénateurs
  deputy:député députée eurodéputé eurodéputée parlementaire|députés députées parlementaires
  leader:dirigent dirigeant dirigeante chef cheffe patron patronne responsable homologue|dirigeants chefs patrons responsables
  general:général|généraux
  colonel:colonel
  admiral:amiral
  commander:commandant commandante
  officer:officier agent agente gendarme|officiers agents
  official:fonctionnaire|fonctionnaires
  diplomat:diplomate|diplomates
  director:directeur directrice|directeurs
  manager:gérant gérante pdg
  founder:fondateur fondatrice
  expert:expert experte spécialiste|experts spécialistes
  analyst:analyste|analystes
  professor:professeur professeure|professeurs
  researcher:chercheur chercheuse scientifique|chercheurs scientifiques
  doctor:médecin docteur|médecins
  lawyer:avocat avocate|avocats
  judge:juge magistrat magistrate|juges magistrats
  prosecutor:procureur procureure
  journalist:journaliste|journalistes
  author:auteur autrice écrivain écrivaine
  actor:acteur actrice comédien comédienne
  singer:chanteur chanteuse
  coach:entraîneur sélectionneur
  captain:capitaine
  player:joueur joueuse|joueurs
  bishop:évêque archevêque cardinal|évêques
  pope:pape pontife
  king:roi
  queen:reine
  prince:prince
  princess:princesse
  count:comte comtesse baron baronne marquis marquise
  witness:témoin|témoins
  resident:habitant habitante riverain riveraine voisin voisine|habitants riverains voisins
  teacher:enseignant enseignante instituteur institutrice|enseignants
  student:étudiant étudiante élève|étudiants élèves
  activist:militant militante activiste|militants activistes
  keeper:éclusier éclusière gardien gardienne
  source:|sources
  union:syndicaliste
  police:policier policière|policiers
  family:frère sœur père mère fils fille oncle tante mari femme époux épouse veuve|frères parents
`,
  {
    before:
      "premier première vice ex ancien ancienne dernier dernière nouveau nouvelle actuel actuelle haut haute",
    tail: "étrangères intérieur européennes sociales publique générale nationale civile",
    of: "de du des d' à aux pour",
    bodies:
      "ministère gouvernement parlement sénat assemblée commission conseil cour tribunal banque université institut agence " +
      "parti association syndicat union fédération fondation entreprise société groupe compagnie mairie organisation " +
      "nations police préfecture centre journal radio télévision gazette",
  },
);
