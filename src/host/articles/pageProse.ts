// What stands in these is never read as text.
const RAW = /<(script|style|svg|template)\b/giy;

// A page that tells something has at least so many stretches of text …
const LEAST_STRETCHES = 3;
// … of at least so many characters between two tags, with the end of a sentence in them. Menus and templates do not.
const LEAST_LENGTH = 70;

/** Whether a web page tells something in prose: an article, and not the template of an application. Linear. */
export function pageReadsLikeProse(html: string): boolean {
  let stretches = 0;
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    const text = html.slice(at, tag < 0 ? html.length : tag);
    if (text.length >= LEAST_LENGTH && /[\p{L}\p{N}][.!?…。！？]/u.test(text) && ++stretches >= LEAST_STRETCHES)
      return true;
    if (tag < 0) return false;
    at = endOfTag(html, tag);
  }
  return false;
}

/** Where a tag ends; of one that holds no text for readers, where its closing tag begins. */
function endOfTag(html: string, tag: number): number {
  RAW.lastIndex = tag;
  const raw = RAW.exec(html)?.[1];
  if (raw !== undefined) {
    const closing = new RegExp(`</${raw}`, 'giu');
    closing.lastIndex = tag;
    return closing.exec(html)?.index ?? html.length;
  }
  const end = html.indexOf('>', tag);
  return end < 0 ? html.length : end + 1;
}
