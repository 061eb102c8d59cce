/** Endings of the files that can be read as articles, without the dot. */
export const ARTICLE_ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'article'] as const;
