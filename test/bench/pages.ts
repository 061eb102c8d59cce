import { randomNumbers } from '../engine/article/mutations.ts';

/** Pages of about a megabyte each, built alike every time, of the kinds that people save. */
export type PageKind = 'news page' | 'long text' | 'short paragraphs' | 'comments';

const MEGABYTE = 1024 * 1024;

const WHO =
  'The harbour master|A spokeswoman for the ministry|Two of the engineers|The union of drivers|Mayor Ines Cole|The ferry company|An independent auditor|Residents of the western bank|The regional court|Professor Tom Hale|Opposition members|The fire brigade'.split(
    '|',
  );
const DID =
  'said that the work would take longer than planned|confirmed the figures that had been published in spring|called the decision “a mistake with a long shadow”|asked for a second survey of the river bed|rejected the offer after five hours of talks|warned of higher costs in the coming winter|presented a plan with eleven measures|pointed to a report from the year before|promised to repair the road by Easter|denied any knowledge of the letter'.split(
    '|',
  );
const WHY =
  'because the bridge carries more lorries than it was built for|after divers had found cracks in two of its piers|while the budget for the year is not yet settled|as the water rose to its highest level in 12 years|although nobody had been hurt so far|since the contract ends in March|before the council votes on Thursday|when the storm had passed|so that buses can run again|and did not want to comment further'.split(
    '|',
  );

/** @returns the source of a page */
export function buildPage(kind: PageKind): string {
  const random = randomNumbers(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  let told = 0;
  // A number in each, or some would stand twice on the page and be taken for pulled quotations.
  const sentence = (): string =>
    `${WHO[below(WHO.length)]}, in case ${++told}, ${DID[below(DID.length)]} ${WHY[below(WHY.length)]}${below(3) === 0 ? `, ${WHY[below(WHY.length)]}` : ''}.`;
  const sentences = (count: number): string => Array.from({ length: count }, sentence).join(' ');
  const inline = (text: string): string =>
    below(4) === 0 ? text.replace(/the (\w+)/u, `the <a href="/topic/${below(900)}?from=text&amp;n=1">$1</a>`) : text;
  const paragraph = (): string => `<p>${inline(sentences(2 + below(3)))}</p>\n`;
  const short = (): string => `<p>${sentence()}</p>\n`;
  const until = (size: number, part: (index: number) => string): string => {
    const parts: string[] = [];
    let length = 0;
    while (length < size) length += parts[parts.push(part(parts.length)) - 1]?.length ?? 1;
    return parts.join('');
  };
  const card = (index: number): string =>
    `<li class="c-card c-card--${index % 7} js-track" data-track-id="card-${index}" data-position="${index}"><a class="c-card__link" href="https://news.example/2025/03/${index % 28}/story-${index}.html?ref=home&amp;pos=${index}" aria-hidden="true"><img class="c-card__image lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://img.example/${index}/320x180.jpg" alt=""></a><h3 class="c-card__title"><a href="/story-${index}.html">${WHO[below(WHO.length)]} ${DID[below(DID.length)]}</a></h3><time class="c-card__time" datetime="2025-03-0${1 + (index % 9)}T08:00:00Z">${index % 24} hours ago</time></li>\n`;
  const menu = (index: number): string =>
    `<li class="nav__item nav__item--level-${index % 3}" role="presentation"><a class="nav__link" href="/section/${index}" data-analytics='{"area":"nav","item":${index}}'>Section ${index}</a></li>\n`;
  const script = (index: number): string =>
    `<script>window.__q=window.__q||[];window.__q.push(["init",{"slot":"mpu-${index}","size":[300,250],"when":function(a,b){return a<b&&"</"+"div>"}}]);${'var a=function(e){return e&&e.length>0?e[0]:null};'.repeat(40)}</script>\n`;
  const style = (index: number): string =>
    `.c-card--${index}{display:flex;margin:0 ${index % 16}px}.c-card--${index}:hover>a{color:#${(index * 37) % 999}}\n`;
  const comment = (index: number): string =>
    `<div class="comment depth-${index % 4}" id="comment-${index}"><div class="comment__head"><img class="avatar" src="/a/${index % 90}.png" alt=""><a class="comment__author" href="/user/${index % 400}">reader${index % 400}</a><time datetime="2025-03-04T10:00:00Z">4 March 2025, 10:${10 + (index % 50)}</time></div><div class="comment__body"><p>${sentences(1 + below(3))}</p></div><div class="comment__tools"><button type="button" class="btn btn--small">Reply</button><a href="#comment-${index}">Link</a><span class="votes">${index % 31}</span></div></div>\n`;
  const article = { 'news page': 120_000, 'long text': MEGABYTE, 'short paragraphs': MEGABYTE, comments: 30_000 }[kind];
  const isNews = kind === 'news page';
  const frame = isNews ? 1 : 0.02;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge over the Lune closes for repairs | The Weir Gazette</title>
<meta property="og:title" content="Bridge over the Lune closes for repairs"><meta property="og:site_name" content="The Weir Gazette">
<link rel="canonical" href="https://news.example/2025-03-04/story">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge over the Lune closes for repairs", "datePublished": "2025-03-04T09:30:00Z", "author": {"@type": "Person", "name": "Ada Moss"}}</script>
<style>${until(150_000 * frame, style)}</style>${until(250_000 * frame, script)}</head>
<body class="page page--article"><header class="site-header"><nav class="nav" aria-label="Main"><ul>${until(120_000 * frame, menu)}</ul></nav></header>
<main><article class="story"><h1 class="story__title">Bridge over the Lune closes for repairs</h1><p class="story__standfirst">Drivers face a detour of nine miles until May.</p><div class="story__byline">By <a href="/ada">Ada Moss</a> <time datetime="2025-03-04">4 March 2025</time></div>
<div class="story__body">${until(article, kind === 'short paragraphs' ? short : paragraph)}</div></article>
<section class="comments" id="comments"><h2>Comments</h2>${kind === 'comments' ? until(MEGABYTE, comment) : until(40_000 * frame, comment)}</section>
<aside class="related"><h2>More stories</h2><ul>${until(340_000 * frame, card)}</ul></aside></main>
<footer class="site-footer"><p>© 2025 Example Media Ltd. All rights reserved.</p></footer>${until(60_000 * frame, script)}</body></html>
`;
}
