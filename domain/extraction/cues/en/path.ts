import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** English: credit lines and the stations of words. */
export const ENGLISH_PATH = pathOf({
  credits: `
    source: source, sources, via, original, original source, from, first published in, originally published by
    translator: translation, translation by, translated by, translator, translated from the original by
    author: by, author, authors, written by, words by, reporting by, reporter, text
    editor: editor, edited by, editing by
    photo: photo, photos, photo by, photo credit, photograph, photograph by, image, image credit, picture, picture by, credit
  `,
  bare: `
    translator: translated by, translation by
    author: by, written by, words by, reporting by
    editor: edited by, editing by
    photo: photo by, photograph by, picture by
  `,
  via: `
    event: in, at, during, after > conference, interview, speech, rally, meeting, summit, hearing, briefing, debate, ceremony, forum, session
    outlet: to, told, tells, telling, with, informed > reporters, media, journalists, journalist, reporter, newspaper, magazine, agency, press, outlets, correspondents
    broadcast: on, to, told > television, tv, radio, broadcast, broadcaster, channel, podcast
    readout: @according, in, from > readout, transcript, communiqué, summary, account, minutes
    document: @according, in, through, with > statement, release, letter, memo, report, document, filing, message, email, note
    post: in, on, via, through > post, tweet, telegram, twitter, x, facebook, instagram, tiktok, weibo, blog, thread, page, social
    interpreter: through, via, with, by > interpreter, translator, interpreters
    interpreter: in > translated
  `,
  places: "in, at, near, outside",
});
