import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** Italian: credit lines and the stations of words. */
export const ITALIAN_PATH = pathOf({
  credits: `
    source: fonte, fonti, fonte originale, tratto da, da, via
    translator: traduzione, traduzione di, traduzione a cura di, traduttore, traduttrice, tradotto da
    author: di, autore, autrice, autori, a cura di, redazione, testo, testo di, servizio di
    editor: curatore, curatrice, redattore, redattrice, direttore responsabile
    photo: foto, foto di, fotografia, immagine, credito foto, didascalia
  `,
  bare: `
    translator: traduzione di, traduzione a cura di, tradotto da
    author: di, a cura di
    photo: foto di
  `,
  via: `
    event: in, nel, nella, nell', nelle, nei, durante, dopo > conferenza, intervista, discorso, comizio, incontro, riunione, vertice, audizione, briefing, punto, videoconferenza, assemblea, seduta
    outlet: a, al, alla, all', ai, agli, alle, con > media, giornalisti, cronisti, giornalista, cronista, reporter, stampa, quotidiano, giornale, settimanale, rivista, agenzia, microfoni, testata, emittente
    broadcast: a, al, alla, in, su, sul, sulla > televisione, tv, radio, telegiornale, trasmissione, canale
    readout: @according, da > lettura, resoconto, verbale, sintesi, trascrizione
    document: @according, in, nella, con, nel, da, dalla, dal, attraverso > nota, comunicato, dichiarazione, lettera, documento, rapporto, messaggio, lettere
    post: in, su, con, via, sul, nel, sui, sulla > post, tweet, telegram, twitter, x, facebook, instagram, tiktok, social, blog, profilo
    interpreter: tramite, attraverso, mediante, da un, con un, con l'aiuto di, per mezzo di > interprete, interpreti, traduttore
  `,
  after: 2,
  joins: "di, d'",
  places: "in, nel, nella, nell', presso",
  seats: "a, ad",
});
