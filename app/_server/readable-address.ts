const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const HALF_ESCAPE = /%(?![0-9a-f]{2})/gi;

/**
 * An address whose path can be decoded. A percent sign that begins no UTF-8 character stands for itself: the
 * framework would answer a fault of ours for it, and so it is an address at which there is nothing.
 */
export function readableAddress(url: string): string {
  if (!url.includes("%")) return url;
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  const readable = path
    .replace(HALF_ESCAPE, "%25")
    .replace(ESCAPES, (escapes) => (isText(escapes) ? escapes : escapes.replaceAll("%", "%25")));
  return at < 0 ? readable : readable + url.slice(at);
}

function isText(escapes: string): boolean {
  try {
    decodeURIComponent(escapes);
    return true;
  } catch {
    return false;
  }
}
