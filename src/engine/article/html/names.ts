/** What the names that a page gives an element, its classes and its id, say of it. */
export interface ElementNames {
  /** All words with single spaces between them: `storyBody-ad_box` → `story body ad box`. */
  readonly text: string;
  /** Whether they name furniture of the page. */
  readonly furniture: boolean;
  /** Whether they do so with words that name parts of a text as often. */
  readonly unsure: boolean;
  readonly comments: boolean;
  /** Whether they name the text of the article. */
  readonly articleText: boolean;
  readonly caption: boolean;
  readonly picture: boolean;
  readonly byline: boolean;
  readonly date: boolean;
  readonly subtitle: boolean;
  readonly lead: boolean;
  readonly headline: boolean;
  readonly code: boolean;
}

/** The names of a page's elements, each told once: a page has far more elements than classes. */
export class NameTable {
  private readonly known = new Map<string, Map<string, ElementNames>>();
  readonly none: ElementNames = tell('');

  /** @param classes,id as they stand in the attributes */
  of(classes: string, id: string): ElementNames {
    // `comment-1`, `comment-2`, …: a number at the end says no more about each of them.
    const number = classes.length + id.length < MAX_NAMES ? NUMBERED.exec(id) : null;
    if (number === null) return this.told(classes, id);
    const names = this.told(classes, id.slice(0, number.index));
    return { ...names, text: `${names.text} ${number[1] ?? ''}`.trim() };
  }

  private told(classes: string, id: string): ElementNames {
    let ids = this.known.get(classes);
    if (ids === undefined) {
      ids = new Map();
      this.known.set(classes, ids);
    }
    let names = ids.get(id);
    if (names === undefined) {
      names = tell(`${classes} ${id}`.trim());
      ids.set(id, names);
    }
    return names;
  }
}

const NUMBERED = /[-_](\d+)$/u;

function tell(names: string): ElementNames {
  const words = splitNames(names);
  const text = words.join(' ');
  return {
    text,
    furniture: nameFurniture(words, text),
    unsure:
      words.some((word) => UNSURE_WORDS.has(word)) &&
      !nameFurniture(
        words.filter((word) => !UNSURE_WORDS.has(word)),
        text,
      ),
    comments: words.some((word) => COMMENT_WORDS.has(word)),
    articleText: TEXT_NAMES.test(text),
    caption: CAPTION_NAMES.test(text),
    picture: PICTURE_NAMES.test(text),
    byline: BYLINE_NAMES.test(text),
    date: DATE_NAMES.test(text),
    subtitle: SUBTITLE_NAMES.test(text),
    lead: LEAD_NAMES.test(text),
    headline: HEADLINE_NAMES.test(text),
    code: CODE_NAMES.test(text),
  };
}

/** So much of a class attribute tells what it is; some pages put their whole layout into one. */
const MAX_NAMES = 400;

function splitNames(names: string): readonly string[] {
  if (names === '') return [];
  return names
    .slice(0, MAX_NAMES)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function nameFurniture(words: readonly string[], text: string): boolean {
  // Class names of the article itself tell its topics (`hentry tag-menu`).
  if (words.length === 0 || words.includes('hentry')) return false;
  const at = words.findIndex((word) => FURNITURE_WORDS.has(word));
  if (at >= 0 && !NEGATED.has(words[at - 1] ?? '')) return true;
  // Some systems call every part of a page a widget, the text among them.
  if (words.includes('widget') && !words.includes('elementor') && !TEXT_NAMES.test(text)) return true;
  return FURNITURE_PAIRS.test(text);
}

/** Words in class names and ids by which pages name their furniture. */
const FURNITURE_WORDS = new Set(
  (
    'comments comment commentlist disqus respond replies reviews discussion talkback feedback related relateds recommended recommendations recommendation recirc recirculation share sharing sharebar sharedaddy ' +
    'social socials sidebar promo promos promotion newsletter newsletters subscribe subscription signup footer cookie cookies consent gdpr ccpa popup modal overlay lightbox ' +
    'breadcrumb breadcrumbs tags taglist tagcloud keywords taboola outbrain revcontent mgid sponsor sponsored advert adverts advertisement advertising ads adslot adsense dfp ' +
    'toolbar pagination pager nav navigation navbar menu menus trending popular mostread mostpopular latest teasers infobox navbox sistersitebox toc reflist references catlinks ' +
    'editsection skiplink signature foot votes votecell megamenu masthead cmp onetrust didomi usercentrics colophon login signin register paywall regwall rating ratings poll donate donation copyright disclaimer legal readmore morefrom morestories upnext jp ' +
    'authorbox authorbio authorinfo authorcard aboutauthor bio biography yarpp noprint printonly hatnote pullquote ambox metadata mbox shortcuts ' +
    'relatedarticles relatedstories relatedposts relatednews relatedlinks relatedcontent readalso alsoread mostviewed topstories morenews seealso ' +
    'verwandt verwandte aehnliche gerelateerd relacionado relacionada relacionados relacionadas correlati correlate relaterat relaterade relaterede relatert powiazane souvisejici kapcsolodo ilgili terkait ' +
    'advertorial banner banners adbox adcontainer adwrapper adunit googlead anzeige anzeigen werbung publicidad publicidade publicite pubblicita reklama reklame reklam hirdetes annonce annonser ' +
    'sharethis addthis addtoany sharebuttons sharetools sharelinks socialmedia socialshare teilen compartir partager condividi delen udostepnij paylas ' +
    'crumbs subnav topnav sidenav mainnav topbar footerlinks newsletterbox newslettersignup loginbox abonnement impressum ' +
    'livefyre talkbacks kommentare kommentarer commentaires comentarios commenti reacties komentarze komentare hozzaszolasok yorumlar commentsection commentslist commentbox usercomments'
  ).split(' '),
);
/** A box of information beside a text is part of it where it is long. */
const UNSURE_WORDS = new Set(['infobox', 'overlay', 'banner', 'banners']);
/** Two words that only together name furniture. */
const FURNITURE_PAIRS =
  /(?:^| )(?:read (?:more|next|also|on)|see also|more (?:from|stories|news|articles|on|links)|most (?:read|popular|viewed|shared|commented)|also (?:read|like)|pull quote|mega menu|twitter tweet|instagram media|fb post|tiktok embed|bluesky embed|reddit embed|author (?:box|bio|info|card|profile|about|description)|about (?:the )?author|follow us|sign up|log in|up next|site (?:header|nav|footer)|post (?:navigation|nav|tags|footer)|entry (?:footer|utility|tags)|ad (?:container|wrapper|slot|unit|block|box|label|banner|placeholder|break|zone)|(?:inline|mid|google|top|side|bottom|leaderboard|mpu) ads?|article (?:tags|topics|share|related|tools|footer|actions)|tag (?:list|cloud|links)|topic (?:list|links|tags)|screen reader|visually hidden|sr only|back to top|skip (?:to|link)|mw (?:jump|editsection|navigation|panel|footer))(?: |$)/u;
const NEGATED = new Set(['no', 'with', 'has', 'without', 'not', 'hide', 'enable', 'enabled', 'disable']);

const COMMENT_WORDS = new Set(
  'comments commentlist commentslist commentsection commentbox usercomments disqus livefyre respond replies reviews discussion talkback talkbacks feedback kommentare kommentarer commentaires comentarios commenti reacties komentarze komentare hozzaszolasok yorumlar'.split(
    ' ',
  ),
);
const TEXT_NAMES =
  /(?:^| )(?:(?:article|story|entry|post|news|blog|single|page|content|detail|body|text)(?: ?(?:body|content|text|copy))(?: (?:content|text|inner|wrapper|main|container))?|articlebody|storybody|entrycontent|postcontent|articletext|newstext|mw parser output|rich text|article txt|td post content|caas body|field name body|zn body|articlecontent|articlecopy|storycontent|storytext|postbody|newsbody|newscontent|contentbody|bodytext|textbody|artikel ?(?:text|body|inhalt)|(?:cuerpo|texto) (?:de )?(?:la )?(?:noticia|nota|articulo)|(?:noticia|nota|articulo) (?:cuerpo|texto)|corpo ?(?:texto|noticia)|testo articolo|texte article|cikk (?:body|text)|tresc artykulu)(?: |$)/u;
const SUBTITLE_NAMES =
  /(?:^| )(?:subtitle|sub ?head(?:line|ing)?|dek|deck|standfirst|stand first|subtitular|sottotitolo|chapo|vorspann|bajada|entradilla)(?: |$)/u;
/** These name a subtitle above the text and, within it, its first paragraph. */
const LEAD_NAMES = /(?:^| )(?:lede|lead|summary|excerpt|intro|teaser|description|ingress|perex|chapeau|sapo)(?: |$)/u;
const BYLINE_NAMES =
  /(?:^| )(?:byline|by line|author|authors|autor|autora|autores|autore|auteur|auteurs|verfasser|writer|contributor|reporter|journalist)(?: |$)/u;
const DATE_NAMES = /(?:^| )(?:date|dateline|datetime|timestamp|time|published|pubdate|posted|updated|modified)(?: |$)/u;
const CAPTION_NAMES =
  /(?:^| )(?:[a-z]*caption|wp caption text|credits?|(?:photo|image|bild|foto)credits?|photographer|legend|legende|cutlines?|(?:image|img|photo|picture) (?:info|description|desc|text|txt)|imagetext|imgtxt|bild(?:unterschrift|text|nachweis)|pie ?(?:de )?foto|didascalia|copyright holder)(?: |$)/u;
/** What holds pictures and the lines below them. */
const PICTURE_NAMES =
  /(?:^| )(?<!(?:with|has|no|without|post|article) )(?:image|img|photo|picture|gallery|galerie|slideshow|foto|bild|figure)s?(?: |$)/u;
const HEADLINE_NAMES = /(?:^| )(?:headline|(?:entry|post|article|story) title)(?: |$)/u;
const CODE_NAMES =
  /(?:^| )(?:highlight|codehilite|source ?code|prettyprint|language|lang|brush|shiki|hljs|code)(?: |$)/u;
