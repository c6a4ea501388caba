import { pathOf } from "@/domain/extraction/cues/tables/path-words";

/** German: credit lines and the stations of words. */
export const GERMAN_PATH = pathOf({
  credits: `
    source: quelle, quellen, via, original, originaltext, zuerst erschienen in
    translator: übersetzung, übersetzt von, übersetzer, übersetzerin, aus dem englischen von, aus dem italienischen von
    author: von, autor, autorin, autoren, text, text von, ein bericht von
    editor: redaktion, redakteur, redakteurin, herausgeber, herausgeberin
    photo: foto, fotos, foto von, bild, bildquelle, bildnachweis, fotografie
  `,
  bare: `
    translator: übersetzt von, übersetzung von, aus dem englischen von
    author: von, ein bericht von
    photo: foto von
  `,
  via: `
    event: in, im, bei, beim, auf, während, nach, am > pressekonferenz, interview, rede, gespräch, sitzung, gipfel, anhörung, debatte, treffen, ansprache, kundgebung, pressetermin, podiumsdiskussion
    outlet: der, den, dem, die, gegenüber, mit, vor > journalisten, reportern, presse, zeitung, magazin, agentur, nachrichtenagentur, medien, mikrofonen, tageszeitung, wochenzeitung
    broadcast: im, dem, der, beim > fernsehen, rundfunk, radio, sender, hörfunk, fernsehsender
    readout: @according, in, im, aus, aus dem > protokoll, zusammenfassung, mitschrift, niederschrift, gesprächsprotokoll
    document: @according, in, im, mit, per > mitteilung, erklärung, verlautbarung, pressemitteilung, brief, schreiben, bericht, stellungnahme, dokument, presseerklärung
    document: schriftlich
    post: auf, bei, in, über, per, via > tweet, telegram, twitter, x, facebook, instagram, tiktok, beitrag, post, blog, kurznachrichtendienst, netzwerk, netzwerken
    interpreter: über, durch, mithilfe, mit hilfe, laut > dolmetscher, dolmetscherin, übersetzer, dolmetschers, dolmetscherin
  `,
  places: "in, bei, nahe",
});
