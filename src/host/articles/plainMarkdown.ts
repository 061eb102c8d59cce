/** Text of an article inside Markdown: whatever it holds, it stays text, on one line. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/gu, '\\$&').replace(/\s+/gu, ' ');
}
