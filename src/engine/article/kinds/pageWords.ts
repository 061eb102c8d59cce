import { isAsciiWord } from '../characters.ts';

/**
 * Words by which a page talks about itself: links to other pages, buttons, notices. In the languages in which they
 * were met; what a page does in other languages is still seen from place, links and repetition.
 */

/** Whole lines, without their final punctuation. */
const WHOLE = [
  // moving about
  'go to (?:the )?(?:contents?|main content|top|navigation|homepage|home page)',
  '(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|footer)',
  '(?:back|return) to (?:the )?(?:top|homepage|home|previous page)',
  '(?:main |toggle |close )?(?:menu|navigation|search|sections?)',
  '(?:previous|prev|next|back)\\s{0,3}[|/·<>«»‹›-]{1,3}\\s{0,3}(?:previous|prev|next|view all)|reset|view larger|zoom|(?:page|seite|página|pagina|strona|страница) \\d{1,3}(?: (?:of|von|de|di|z|из) \\d{1,3})?',
  'home(?:page)?|contents?|next|previous|prev|older posts?|newer posts?|next (?:article|post|story|page)|previous (?:article|post|story|page)',
  'zum inhalt(?: springen)?|aller au contenu|ir al contenido|vai al contenuto|перейти к содержанию|本文へ移動|본문 바로가기',
  // sharing and tools
  '(?:share|print|save|email|e-mail|copy link|copy url|bookmark|tweet|like|follow|listen|comment|reply|report|embed|gift this article|add to favou?rites)(?: this)?(?: article| story| page| post| link)?',
  'share (?:this )?(?:on|via|to|with)\\b.{0,60}',
  '(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|messenger|flipboard|copy link|x|vk|weibo|line|more|save|comments?)(?:[\\s,|/·•]{1,3}(?:share|tweet|print|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|messenger|flipboard|copy link|x|vk|weibo|line|more|save|comments?)){1,20}',
  '(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram|flipboard|messenger)',
  '(?:artikel )?(?:teilen|drucken|merken)|partager|compartir|condividi|поделиться|分享|공유|공유하기|인쇄',
  '(?:text|font|type) size(?:[ :]{1,2}(?:[Aa+–-][ |,/]{0,3}){1,6})?|listen to (?:this|the) (?:article|story)|\\d{1,3}[- ]min(?:ute)?s?(?: read)?|reading time.{0,30}|\\d{1,3} ?min(?:ute)?s? (?:read|listen|watch)',
  'ads by .{1,40}|font resize|add a comment(?: add a comment)?|(?:view )?author page|(?:commenter|tweeter|envoyer|imprimer|réagir|enviar|imprimir|comentar|drucken|versenden|kommentieren|stampa|invia|commenta|skriv ut|udskriv|tulosta|drukuj|wyślij|komentuj|skomentuj|принтирай|коментирай|yazdır|paylaş)|(?:ajouter|afficher|voir) (?:un|tous les|les) commentaires?(?: \\(?\\d{1,5}\\)?)?|share ?on (?:facebook|twitter|linkedin|whatsapp)(?: \\(?\\d{1,6}\\)?)?',
  'click to (?:enlarge|expand|play|view)|enlarge(?: image| photo)?|view (?:gallery|image|photos|larger image)|play video|hide caption|toggle caption|image caption|view in full screen',
  // advertisement
  'ad|ads|advert|advertisements?|advertising|sponsored(?: content)?|promoted|paid (?:content|post)|story continues below(?: advertisement)?|article continues below.{0,30}|continue reading(?: below)?(?: the main story)?',
  'reklama|reklam|reklame|annons|annonce|mainos|hirdetés|advertentie|διαφήμιση|iklan|quảng cáo|anzeige|werbung|publicité|publicidad|pubblicità|реклама|広告|广告|廣告|광고|إعلان|إعلانات|פרסומת',
  'поделиться(?: в .{0,30})?|скопировать ссылку|распечатать|главное|новости|прослушать|на главную|читать далее|показать ещё|شارك|مشاركة|طباعة|نسخ الرابط|حفظ|تعليق|الرئيسية|القائمة|بحث',
  '分享(?:到|至).{0,20}|打印|收藏|点赞|點讚|评论|評論|字号|字體大小|首页|首頁|返回(?:首页|顶部|頂部)|扫一扫|シェア(?:する)?|ツイート|保存|印刷|ホーム|トップ(?:へ|ページ)?|記事を(?:保存|印刷|シェア)(?:する)?|続きを読む|もっと見る|ログイン|会員登録|有料記事|会員限定(?:記事)?',
  '기사 ?(?:공유|저장|스크랩|원문|듣기|듣기 ?정지)|글자 ?크기(?: ?(?:조절|변경|설정))?|본문 ?글씨.{0,20}|스크랩|프린트|좋아요(?: ?\\d{1,6})?|댓글(?: ?\\d{1,6}개?)?|(?:페이스북|트위터|카카오톡|카카오스토리|밴드|네이버|링크|url) ?(?:공유|복사|공유하기|복사하기)?|구독(?:하기)?|로그인|회원가입|더보기|홈|이전 ?기사|다음 ?기사|맨 ?위로',
  // what others may say
  '(?:\\d{1,5} )?(?:comments?|responses|replies|likes|shares|views|reads)(?::? \\(?\\d{1,5}\\)?)?|no comments(?: yet)?|(?:leave|post|write|add) a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|load|see|read) (?:all |more )?comments.{0,20}|what do you think',
  // a part of the page that was not pasted
  'embed(?:ded)?(?: (?:video|post|tweet|content|code))?|video|photos?|gallery|slideshow|loading|tweet|advertisement|image|photo gallery|see also|transcript|live|breaking(?: news)?|exclusive|opinion|analysis|premium|subscribers? only',
  'original (?:url|link|article|source|text|story)|source (?:url|link)|read (?:the )?original(?: article| version)?(?: at source| here)?|permalink|short link|link|url',
];

/** Beginnings of lines that stay short; a sentence of the story that begins so is longer or ends as a sentence. */
const LEADING = [
  'related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|links?|coverage|reading)|(?=\\s*(?:[:|]|$)))',
  '(?:read|see|learn|find out|discover|explore|view|get) (?:more|also)\\b(?: (?:on|about|at|from|here|stories|news|:).*)?:?',
  'also read|read (?:also|next|this|the full|full)|more (?:on|from|about|news|stories|articles|in|like this)|(?:don.t|do not) miss|must read|you (?:may|might) (?:also )?(?:like|be interested)|recommended(?: for you| reading| stories)?|(?:most|top) (?:read|popular|viewed|shared|commented|stories)|trending(?: now|(?=\\s*(?:[:|]|$)))|popular(?: (?:now|posts?|stories)|(?=\\s*(?:[:|]|$)))|editor.s (?:picks?|choice)|latest(?: (?:news|stories|articles|posts)|(?=\\s*(?:[:|]|$)))|in other news|from (?:the|our) (?:archive|web|partners)|next up|up next|further reading|what to (?:read|know) next|more articles|today.s (?:top|headlines)',
  '(?:follow|like|find|join|connect with)\\b.{1,60}\\bon (?:facebook|twitter|instagram|telegram|google|linkedin|youtube|tiktok|whatsapp|bluesky|threads|x)(?!\\p{L})|(?:get|receive) .{1,60}(?:updates|alerts)\\b|please use (?:one of )?the following .{0,30}to cite|how to cite',
  'sign up|subscribe|register|log ?in|sign in|create (?:an|your) account|become a (?:member|subscriber)|support (?:us|our)|donate|(?:get|receive) (?:our|the|your) .{0,60}newsletter|join (?:us|our)|download (?:our|the) .{0,20}app|follow (?:us|me|the|our)|like us|find us|watch(?: now| live| more)?|listen now|newsletters?|our newsletter',
  'tags?|topics?|categories|category|keywords?|filed under|posted in|labels?|sections?|in this (?:article|story)|share this|hashtags?',
  '(?:copyright|©|\\(c\\)) ?(?:\\d{4})?|all rights reserved|terms (?:of|and)|privacy policy|cookie|we use cookies|this (?:site|website) uses cookies|contact us|about us|advertise with us|accept (?:all )?cookies|manage (?:cookies|preferences)',
  'click here|(?:tap|scroll|swipe) (?:here|to|down)|image source|photo gallery|read original|original url|original article|source url|got a (?:tip|news tip)|have (?:a tip|you got a story)|this article (?:was|is|has been) (?:originally |first )?(?:published|appeared)|reprinted|(?:the )?views expressed|disclaimer|report (?:an error|a typo)|send (?:us )?(?:a tip|feedback)|sent from my',
  'lesen sie auch|mehr zum thema|mehr (?:dazu|von|über)|auch interessant|weiterlesen|meistgelesen|das könnte (?:sie|dich|ihnen) auch|newsletter|jetzt (?:abonnieren|anmelden)',
  'lire (?:aussi|également)|[àa] (?:lire|voir|écouter) (?:aussi|également)|sur le même sujet|voir aussi|abonnez-vous|inscrivez-vous|les plus lus|plus d.articles',
  'lea también|leer también|le puede interesar|te puede interesar|lee también|más (?:sobre|noticias|información)|suscríbase|suscríbete|lo más (?:leído|visto)|noticias relacionadas',
  'leggi anche|potrebbe interessarti|iscriviti|leia (?:também|mais)|veja também|assine|inscreva-se|mais lidas|lees ook|lees meer|lees verder|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|läs (?:också|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|baca (?:juga|selengkapnya)|olvassa el|čtěte (?:také|více)|citește și|διαβάστε (?:επίσης|ακόμη)|вижте още|виж още|прочетете още|bunu da okuyun|ayrıca bakınız|xem thêm|đọc thêm',
  'читайте также|читать также|смотрите также|подписывайтесь|подпишитесь|по теме|ещё по теме|материалы по теме|популярное|теги|читайте також|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|相关(?:新闻|阅读|报道|链接)|延伸阅读|推荐阅读|更多(?:新闻|报道|内容|精彩)|関連(?:記事|ニュース)|あわせて読みたい|관련 ?(?:기사|뉴스)|많이 본 뉴스|무단 ?전재|ⓒ',
  'читайте (?:нас|больше|подробнее)|подробнее (?:о|об|на)|самое (?:читаемое|популярное)|новости по теме|другие новости|на эту тему|следите за|присоединяйтесь|нашли (?:ошибку|опечатку)|выделите фрагмент|все права защищены|ключевые слова|по темі|підписуйтесь|більше новин',
  '(?:اقرأ|إقرأ|أقرأ) (?:أيضا|أيضاً|أيضًا|ايضا|المزيد)|شاهد (?:أيضا|أيضاً|أيضًا)|(?:أخبار|مقالات|مواضيع|موضوعات) (?:ذات صلة|متعلقة)|قد يهمك|الأكثر (?:قراءة|مشاهدة)|اشترك (?:في|الآن)|تابعنا|تابعوا|حمل التطبيق|جميع الحقوق محفوظة|حقوق النشر|كلمات (?:مفتاحية|دلالية)|الوسوم|بیشتر بخوانید|مطالب مرتبط',
  '(?:责任)?编辑[:：]|責任編輯[:：]|責編[:：]|责编[:：]|【?(?:责任编辑|纠错)|(?:點擊|点击)(?:查看|进入|進入)|(?:相關|延伸|推薦)(?:新聞|閱讀|報導|連結)|更多(?:新聞|報導|內容)|热门(?:新闻|文章|推荐)|熱門(?:新聞|文章)|猜你喜欢|扫码|关注我们|關注我們|(?:版权|著作權|版權)(?:所有|声明|聲明)|未经(?:授权|许可)|未經(?:授權|許可)|标签[:：]|標籤[:：]|关键词[:：]|關鍵字[:：]|特别声明',
  'おすすめ(?:記事|ニュース)?(?=\\s*(?:[:：|]|$))|人気(?:記事|ランキング)|アクセスランキング|こちらも読む|こちらの記事も|合わせて読みたい|あわせて読む|【?(?:関連記事|写真特集|動画|画像)】?(?=\\s*(?:[:：】|]|$))|無断(?:転載|複製)|(?:著作権|版権)|メルマガ|会員登録|この記事(?:を|は会員)|キーワード[:：]|タグ[:：]|編集[:：]',
  '(?:인기|추천|주요|실시간|많이 본|함께 보면 좋은|이 시각) ?(?:기사|뉴스|콘텐츠|랭킹)|관련 ?(?:글|영상|키워드|태그)|저작권자|<저작권자|재배포 ?금지|제보(?:는|하기)|구독과 ?좋아요|네이버에서 .{0,20}구독|(?:해시)?태그[:：]|키워드[:：]|편집[:：]|\\[?편집자 ?주',
];

/** Lines after which the page lists other pages, or what readers say. */
const SECTION = [
  'more (?:from|articles|stories|news|on|in|about|like this)\\b.{0,80}',
  'related(?: articles?| stor(?:y|ies)| news| posts?| content| topics?| links?| coverage| reading)?',
  '(?:most|top) (?:read|popular|viewed|shared|commented|stories)(?: .{0,30})?|trending(?: now| .{0,20})?|popular(?: now| posts?| stories)|editor.s (?:picks?|choice)|latest(?: news| stories| articles| posts| from .{0,40})|in other news|from (?:the|our) (?:archive|web|partners)|around the web|next up|up next|further reading|read (?:more|next|also)|see also|also (?:read|on .{0,40})|recommended(?: for you| reading| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|sponsored (?:content|stories|links)|promoted (?:content|stories)|today.s (?:top stories|headlines)|other (?:news|stories|articles)|don.t miss',
  'kapcsolódó (?:írások|cikkek|hírek|anyagok)|powiązane(?: .{0,20})?|související(?: články)?|súvisiace(?: články)?|още по темата|свързани (?:новини|статии)|relater(?:at|ede|te?)(?: .{0,20})?|aiheesta (?:lisää|muualla)|(?:ilgili|benzer) haberler|tin liên quan|bài (?:viết )?liên quan|σχετικά(?: άρθρα)?|ข่าวที่เกี่ยวข้อง|(?:berita|artikel) terkait|(?:notícias|artigos|matérias) relacionad[ao]s|articoli correlati|articles (?:liés|similaires|associés)|dans la même rubrique|gerelateerd(?: .{0,20})?|(?:verwandte|ähnliche|weitere) (?:artikel|beiträge|themen|meldungen|nachrichten)|artículos relacionados|(?:más|mais) (?:noticias|notícias)',
  'mehr zum thema|auch interessant|meistgelesen|lesen sie auch|sur le même sujet|lire aussi|à lire aussi|les plus lus|noticias relacionadas|lo más (?:leído|visto)|leggi anche|leia também|mais lidas|lees ook|читайте также|материалы по теме|популярное|相关(?:新闻|阅读|报道)|相關(?:新聞|閱讀|報導)|热门(?:新闻|文章)|推荐阅读|延伸阅读|関連(?:記事|ニュース)|人気記事|おすすめ記事|アクセスランキング|관련 ?(?:기사|뉴스)|(?:인기|추천|많이 본) ?(?:기사|뉴스)|(?:самое )?(?:читаемое|популярное)|новости по теме|другие новости|по теме|читайте також|اقرأ (?:أيضا|أيضاً|أيضًا)|(?:أخبار|مقالات|مواضيع|موضوعات) (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة)|قد يهمك(?: أيضا)?',
];

/** Lines after which only readers speak, to the end of the page. */
const COMMENTS = [
  "(?:add|post|leave|write|submit) your (?:comments?|opinion|reply|response|thoughts|reaction)(?: (?:on|to|about) .{0,40})?|(?:reader|user)s?[’']? comments?|have your say|your (?:comments|opinions|reactions)|what (?:do )?(?:readers|others|you) (?:say|think)|talkbacks?|share your (?:thoughts|opinions?|views)|leserkommentare|ihre meinung|(?:vos|les) réactions|laisser un commentaire|deja (?:tu|un) comentario|comentários|deixe (?:seu|um) comentário|lascia un commento|reacties|kommentarer|kommentit|komentarze|dodaj komentarz|komentáře|hozzászólások|коментари|напиши коментар|оставить комментарий|σχόλια|yorumlar|bình luận|komentar",
  '(?:\\d{1,6} )?(?:comments?|responses|replies)(?: \\(?\\d{1,6}\\)?)?|(?:leave|post|write|add) a (?:comment|reply)|join the (?:conversation|discussion)|kommentare(?: \\(\\d{1,6}\\))?|commentaires|comentarios|commenti|(?:\\d{1,6} )?комментари[ийев]{1,2}(?: \\(?\\d{1,6}\\)?)?|коментарі|(?:网友|全部|最新)?评论(?: ?[（(]?\\d{1,6}[）)]?条?)?|(?:網友)?(?:評論|留言)|コメント(?:欄)?(?: ?[（(]?\\d{1,6}[）)]?件?)?|댓글(?: ?[（(]?\\d{1,6}[）)]?개?)?|التعليقات|تعليقات(?: القراء)?|תגובות',
];

const whole = (sources: readonly string[]): RegExp => new RegExp(`^(?:${sources.join('|')})$`, 'iu');
const WHOLE_LINE = whole(WHOLE);
const LEADING_WORDS = new RegExp(`^(?:${LEADING.join('|')})(?![\\p{Ll}\\p{N}])`, 'iu');
const SECTION_LINE = whole(SECTION);
const COMMENTS_LINE = whole(COMMENTS);

/** Signs that pages put around such words: arrows, bullets, colons, dashes. */
const SIGNS_BEFORE = /^[\s»«>▶►→›•·●■*|#:–—-]+/u;
const SIGN_AFTER = /[\s»«>▶►→›•·*|:…!.–—-]/u;

function bare(text: string): string {
  let end = text.length;
  while (end > 0 && !isAsciiWord(text.charCodeAt(end - 1)) && SIGN_AFTER.test(text[end - 1] ?? '')) end--;
  const line = text.slice(0, end);
  return isAsciiWord(line.charCodeAt(0)) ? line : line.replace(SIGNS_BEFORE, '');
}

/** A line that begins with page words is the page's up to this length, or when a colon sets the words off. */
const MAX_LEADING = 110;
const MAX_WHOLE = 160;
/** Notices that end in a full stop are shorter; nearly all sentences of a story are longer. */
const MAX_NOTICE = 60;
const FULL_STOP = 46;
/** Behind the title of another page. */
const INVITATION = /\b(?:watch video|view gallery|view slideshow)$/iu;

const mayBeWhole = (text: string, line: string): boolean =>
  line.length <= (text.charCodeAt(text.length - 1) === FULL_STOP ? MAX_NOTICE : MAX_WHOLE);

/** Whether the words alone show that a block is the page's and not the article's. */
export function isPageWords(text: string): boolean {
  if (text.length > 400) return text.length <= MAX_RULES && RULES.test(text);
  const line = bare(text);
  if (mayBeWhole(text, line) && WHOLE_LINE.test(line)) return true;
  if (line.length <= MAX_WHOLE && INVITATION.test(line.slice(-16))) return true;
  if (asksReaders(text) || (COPYRIGHT.test(text) && RESERVED.test(text)) || asksToWrite(text)) return true;
  if (RULES.test(text)) return true;
  const leading = LEADING_WORDS.exec(line);
  if (leading === null) return false;
  const rest = line.slice(leading[0].length);
  if (/^\s*[:|→»>]/u.test(rest) || leading[0].endsWith(':')) return true;
  return line.length <= MAX_LEADING && (!/[.!?。]$/u.test(text) || PLEA.test(line));
}

/** Requests that end as sentences do. */
const PLEA =
  /^(?:sign up|subscribe|register|log ?in|sign in|follow|like us|click here|download|donate|support|join|get|receive|we use|this (?:site|website)|all rights|copyright|©|read more|see also|also read|the views expressed|views expressed|this article|sent from|reprinted|terms of|privacy|cookie|accept|manage|become a|create|lesen sie|jetzt|lire aussi|abonn|suscr|iscriv|inscr|leia|читайте|подпи|disclaimer|contact|send|got a|have)/iu;

/** What a page says about itself to its readers: "The Post is paid for by its readers. Support us from 3 a month." */
const REQUEST =
  /(?:(?:please )?(?:support (?:us|our|independent|quality|local)|donate|subscribe|sign up|become an? (?:\p{L}+ )?(?:member|subscriber|supporter|patron)|help us|join us|follow us|let us know|tell us|send us|write to us|e-?mail us|have your say|share your (?:thoughts|views|opinion|comments))|unterstützen sie uns|jetzt (?:abonnieren|spenden)|soutenez[- ]nous|abonnez-vous|apóyenos|suscríbase|sostienici|abbonati|apoie-nos|поддержите|подпишитесь|подписывайтесь)(?!\p{L})/iuy;
const PAGE_SPEAKS =
  /(?<!\p{L})(?:us|our|we|you|your|readers?|members?|subscribers?|newsletter|uns|unser\p{L}*|leser\p{L}*|nous|notre|nos|lecteurs|nuestr\p{L}*|lectores|nostr\p{L}*|lettori|noss\p{L}*|leitores|нас|наш\p{L}*|читател\p{L}*)(?!\p{L})/iu;
/** Requests are short; in a longer paragraph somebody tells of one. */
const MAX_REQUEST = 240;

function asksReaders(text: string): boolean {
  return text.length <= MAX_REQUEST && requests(text) && PAGE_SPEAKS.test(text) && !/["“”«»„]|\bsaid\b/u.test(text);
}

/** Whether a sentence of the text begins with a request. */
function requests(text: string): boolean {
  if (requestAt(text, 0)) return true;
  SENTENCE_GAP.lastIndex = 0;
  while (SENTENCE_GAP.test(text)) if (requestAt(text, SENTENCE_GAP.lastIndex)) return true;
  return false;
}

/** Before a sentence that begins with one of the letters with which requests do. */
const SENTENCE_GAP = /[.!?…]\s(?=[abdefhjlpstuwп])/giu;

function requestAt(text: string, at: number): boolean {
  REQUEST.lastIndex = at;
  return REQUEST.test(text);
}

const COPYRIGHT = /^(?:copyright|©|\(c\))/iu;
const RESERVED = /rights reserved|may not be (?:published|reproduced|broadcast|rewritten|redistributed)/iu;

/** "Do you know more about this? Write to desk@weir.example." */
const asksToWrite = (text: string): boolean =>
  text.length <= MAX_ASKED &&
  text.includes('@') &&
  /^(?:do you|have you|did you|got|contact|e-?mail|write|send|reach|you can)(?!\p{L})/iu.test(text);
const MAX_ASKED = 160;

/** What pages tell those who want to comment; such rules are longer than other notices. */
const MAX_RULES = 700;
const RULES =
  /^(?:we (?:reserve the right to (?:remove|delete|edit)|welcome (?:user|your|reader|comments)|encourage (?:you|readers|users) to (?:log|comment|engage))|(?:all |your |reader |readers['’] |user )?comments? (?:are|must be|will be|is|should be|may be) (?:moderated|subject|reviewed|approved|the opinions?|filtered|closed|civil|intended|not)|(?:please |you must |you need to |want to )(?:log ?in|sign in|be logged in|register|be a subscriber) (?:or (?:register|sign up|create an account) )?(?:to|before) (?:post|comment|leave|add|reply|join)|to (?:post|leave|add|reply to) a comment|by (?:posting|submitting|commenting|clicking)\b.{0,60}\byou (?:agree|accept|acknowledge)|opinions (?:expressed )?(?:in comments|that are derogatory)|الآراء الواردة|التعليقات (?:المنشورة|الواردة)|мнение (?:авторов|редакции)|редакция не несет ответственности)/iu;

const AUTHOR =
  /^(?:about (?:the )?(?:author|writer|reporter|contributor)s?|über (?:den autor|die autorin)|zur person|à propos de l[’']auteure?|sobre (?:el|la|o|a) autora?|l[’']autore|об авторе|o autorze|关于作者|作者简介|關於作者|筆者紹介|저자 소개)$/iu;

const REPLY =
  /^(?:reply|report abuse|report comment|flag as (?:inappropriate|offensive)|antworten|répondre|responder|rispondi|odpowiedz|ответить|відповісти|回复|回覆|返信|답글|رد)(?: \(?\d{1,4}\)?)?$/iu;

/** Whether a line is what readers click below a comment. */
export const isReplyButton = (text: string): boolean => text.length <= 40 && REPLY.test(text);

export type SectionStart = 'pages' | 'comments' | 'author';

/** Whether a block announces other pages or comments. */
export function sectionStart(text: string): SectionStart | null {
  // Longer ones that end in a full stop are sentences.
  if (text.length > 120 || (text.length > 60 && text.endsWith('.'))) return null;
  const line = bare(text);
  if (COMMENTS_LINE.test(line)) return 'comments';
  if (AUTHOR.test(line)) return 'author';
  return SECTION_LINE.test(line) ? 'pages' : null;
}

/** A line that is an address: a URL, an e-mail address, a file name of a picture. */
export function isAddress(text: string): boolean {
  if (text.includes(' ')) return false;
  return /^<?(?:https?:\/\/|www\.)\S+>?$/iu.test(text) || /^\S{1,80}@\S{1,80}\.\S{2,20}$/u.test(text);
}
