/** How much of a text is looked at. */
const WINDOW = 20_000;
/** Signs that code, logs, tables and settings are full of and prose is not. */
const CODE_SIGNS = /[{}<>=\\|~^`$#@;_[\]+*%&/]/gu;
const CODE_LINE =
  /^\s*(?:(?:import|export|from|const|let|var|def|class|function|return|if|else|for|while|public|private|static|void|int|#include|#define|package|using|use|fn|func|struct|enum|interface|type|set|add_\w+|target_\w+|find_package|project|SELECT|INSERT|CREATE|UPDATE|FROM|RUN|COPY|ENV|CMD)\b.*[({;=:,)\w]$|[\w.-]+\s*[=:]{1,2}\s*\S+$|[}\])]+[;,]?$|\/\/|\/\*|#!|<\/?\w+|--\s|[\w-]+(?:\[[\w,]+\])?(?:==|>=|<=|~=|!=)[\w.*]+|(?:User-agent|Allow|Disallow|Sitemap|Crawl-delay):|[\w/.-]+:\d+[: ]|\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b|\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\d{1,3}(?:\.\d{1,3}){3}\s)/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Whether a text reads like an article rather than like code, a log, a table or a build script. Cheap: looks at the
 * first 20,000 characters. Works on shape alone (sentences, words in a row, signs), so in any language.
 */
export function readsLikeProse(text: string): boolean {
  const sample = text.slice(0, WINDOW).replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]{0,5000}?\n---[ \t]*$/mu, '');
  if (/^\s{0,100}(?:<\?xml|[{[]\s*["{[]|#!)/u.test(sample)) return false;
  const lines = sample
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter(Boolean);
  const visible = sample.replace(/\s+/gu, '').length;
  if (visible < 20) return false;
  const letters = sample.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  // Addresses in a pasted article are full of signs and say nothing.
  const plain = sample.replace(/\]\([^)\s]{0,2000}\)|https?:\/\/\S+/gu, '');
  const signs = plain.match(CODE_SIGNS)?.length ?? 0;
  if (letters / visible < 0.6 || signs / visible > 0.06) return false;
  const told = lines.filter(isTold);
  const coded = lines.filter((line) => !isTold(line) && CODE_LINE.test(line));
  const share = (part: readonly string[]): number => part.reduce((sum, line) => sum + line.length, 0) / sample.length;
  if (coded.length > told.length && share(coded) > 0.3) return false;
  return share(told) >= 0.3 || hasWrappedSentences(lines);
}

/** A line of running words that are not mere settings: eight or more words, or as many unspaced characters. */
function isTold(line: string): boolean {
  const unspaced = line.match(UNSPACED)?.length ?? 0;
  if (unspaced >= 12) return (line.match(/[,，|\t]/gu)?.length ?? 0) < unspaced / 4;
  const words = line.match(/(?<![\p{L}\p{N}_./=-])\p{L}[\p{L}\p{M}'’-]*(?![\p{L}\p{N}_/=(]|\.\p{L})/gu)?.length ?? 0;
  if (words < 8) return false;
  const all = line.split(/\s+/u).length;
  // A table line has a separator for every two or three words.
  const separators = line.match(/[,;|\t](?=\S)|[|\t]/gu)?.length ?? 0;
  return (
    words / all >= 0.6 &&
    separators < words / 4 &&
    !/^(?:#|\/\/|\/\*|\*\s)/u.test(line) &&
    !/[;{}]$/u.test(line) &&
    !/^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/u.test(line)
  );
}

/** Short texts and narrow columns: lines of few words that end sentences now and then. */
function hasWrappedSentences(lines: readonly string[]): boolean {
  const plain = lines.filter((line) => !CODE_LINE.test(line) && /^[\p{L}\p{N}“"‘'«(]/u.test(line));
  const ends = plain.filter((line) => /\p{L}[.!?…][”"’»)]?$/u.test(line) && line.split(/\s+/u).length >= 3);
  return plain.length >= lines.length * 0.8 && ends.length >= Math.max(1, lines.length / 8);
}
