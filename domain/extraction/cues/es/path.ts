import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** Spanish: credit lines and the stations of words. */
export const SPANISH_PATH = pathOf({
  credits: `
    source: fuente, fuentes, vía, original, publicado originalmente en, tomado de
    translator: traducción, traducción de, traductor, traductora, traducido por
    author: por, autor, autora, autores, texto, texto de, redacción
    editor: edición, editor, editora, editado por
    photo: foto, fotos, foto de, fotografía, imagen, crédito, pie de foto
  `,
  bare: `
    translator: traducido por, traducción de
    author: por
    photo: foto de
  `,
  via: `
    event: en, durante, tras > conferencia, rueda, entrevista, discurso, mitin, reunión, cumbre, comparecencia, acto, intervención, audiencia, debate, sesión
    outlet: a, al, ante, con > periodistas, periodista, reporteros, medios, prensa, diario, periódico, semanario, revista, agencia, micrófonos
    broadcast: a, al, en, por > televisión, radio, cadena, emisora, canal, informativo
    readout: @according, en > lectura, transcripción, resumen, acta, reseña
    document: @according, en, mediante, a través de, con, por > comunicado, nota, declaración, carta, documento, informe, escrito, mensaje, misiva
    post: en, por, vía, a través de > tuit, telegram, twitter, x, facebook, instagram, tiktok, redes, red, blog, publicación, perfil
    interpreter: a través de, mediante, por medio de, con > intérprete, traductor, traductora
  `,
  after: 2,
  joins: "de",
  places: "en",
});
