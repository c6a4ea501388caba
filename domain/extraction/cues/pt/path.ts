import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** Portuguese of both shores: credit lines and the stations of words. */
export const PORTUGUESE_PATH = pathOf({
  credits: `
    source: fonte, fontes, via, original, publicado originalmente em
    translator: tradução, tradução de, tradutor, tradutora, traduzido por
    author: por, autor, autora, autores, texto, texto de, redação, redacção, reportagem
    editor: edição, editor, editora, editado por
    photo: foto, fotos, foto de, fotografia, imagem, crédito, legenda
  `,
  bare: `
    translator: traduzido por, tradução de
    author: por
    photo: foto de
  `,
  via: `
    event: em, no, na, nos, nas, num, numa, durante, após > conferência, coletiva, entrevista, discurso, comício, reunião, cúpula, cimeira, audiência, debate, evento, sessão, pronunciamento, intervenção
    outlet: a, ao, à, aos, às, com > jornalistas, jornalista, repórteres, imprensa, jornal, revista, agência, microfones, meios
    broadcast: a, ao, à, na, no > televisão, tv, rádio, emissora, canal, telejornal
    readout: @according, em, na, no > leitura, transcrição, resumo, ata, relato
    document: @according, em, no, na, num, numa, por meio de, através de > comunicado, nota, declaração, carta, documento, relatório, mensagem, ofício
    post: em, no, na, num, numa, nas, pelo, via > post, tweet, tuíte, telegram, twitter, x, facebook, instagram, tiktok, redes, rede, blog, publicação, perfil
    interpreter: por meio de, através de, com, por intermédio de > intérprete, tradutor, tradutora
  `,
  after: 2,
  joins: "de",
  places: "em, no, na",
});
