import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** French: credit lines and the stations of words. */
export const FRENCH_PATH = pathOf({
  credits: `
    source: source, sources, via, original, d'après, texte original
    translator: traduction, traduction de, traducteur, traductrice, traduit par, traduction par
    author: par, auteur, autrice, auteurs, propos recueillis par, recueilli par, texte, texte de
    editor: édition, édité par, rédacteur en chef, rédactrice en chef
    photo: photo, photos, crédit photo, photographie, image, crédit, crédits, légende
  `,
  bare: `
    translator: traduit par, traduction de
    author: par, propos recueillis par
    photo: photo de
  `,
  via: `
    event: en, dans, lors d', lors de, lors du, pendant, au cours d', au cours de, durant > conférence, interview, entretien, discours, meeting, réunion, sommet, audition, allocution, point, séance, débat
    outlet: à, au, aux, a, avec, devant > journalistes, journaliste, reporters, presse, médias, média, quotidien, journal, hebdomadaire, magazine, agence, micro
    broadcast: à, au, sur, dans > télévision, radio, chaîne, antenne, journal télévisé
    readout: @according, dans > compte, lecture, transcription, résumé, verbatim
    document: @according, dans, par, via > communiqué, note, déclaration, lettre, document, rapport, courrier, message, texte
    post: dans, sur, via > message, tweet, telegram, twitter, x, facebook, instagram, tiktok, réseaux, réseau, blog, publication, compte
    interpreter: par l'intermédiaire d', par, via, à l'aide d', avec un > interprète, traducteur, traductrice
  `,
  after: 2,
  joins: "de, d'",
  places: "en, dans, près",
  seats: "à, au",
});
