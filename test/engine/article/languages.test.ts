import assert from 'node:assert/strict';
import type { Article, BlockKind } from '../../../src/engine/article/article.ts';
import { readArticle } from '../../../src/engine/article/readArticle.ts';

interface Case {
  readonly blocks: readonly (readonly [BlockKind, string])[];
  readonly says: Partial<Article>;
}

/** News texts with the furniture of their languages: each block with its kind, and what the page says of itself. */
const CASES: Readonly<Record<string, Case>> = {
  Korean: {
    blocks: [
      ['title', '위어 다리, 안전 문제로 폐쇄'],
      ['date', '입력 2025.07.14 08:10'],
      ['date', '수정 2025.07.14. 오후 9:35'],
      ['body', '(위어=연합뉴스) 홍길동 기자 = 군은 화요일 오래된 다리를 5월까지 폐쇄한다고 밝혔다.'],
      ['body', '잠수부들이 두 개의 교각에서 균열을 발견했다고 군 관계자가 말했다. 버스는 교회에서 돌아간다.'],
      ['caption', '다리 아래의 잠수부들 [연합뉴스 자료사진]'],
      ['body', '상인들은 봄 장사를 걱정하고 있으며 일부는 문을 닫을 계획이다.'],
      ['furniture', '홍길동 기자 hong@weir.example'],
      ['furniture', '관련기사'],
      ['furniture', '다리의 역사를 돌아보다'],
      ['furniture', '무단전재 및 재배포 금지'],
      ['furniture', '좋아요 12'],
      ['furniture', '댓글 3'],
    ],
    says: {
      language: 'ko',
      byline: '홍길동',
      agency: 'Yonhap',
      published: '2025-07-14T08:10',
      updated: '2025-07-14T21:35',
    },
  },
  Japanese: {
    blocks: [
      ['title', 'ウィア橋、安全上の理由で閉鎖'],
      ['date', '2025年7月14日(月) 午後3時5分'],
      ['body', '【ウィア共同】郡は火曜日、古い橋を5月まで閉鎖すると発表した。'],
      ['body', '潜水士が二つの橋脚でひび割れを見つけたためで、バスは教会で折り返すという。'],
      ['caption', '橋の下で作業する潜水士＝共同'],
      ['body', '商店主らは春の商売を心配しており、店を閉める人もいる。'],
      ['byline', '記者 山田太郎'],
      ['furniture', '関連記事'],
      ['furniture', '橋の歴史を振り返る'],
      ['furniture', 'シェアする'],
      ['furniture', 'コメント'],
    ],
    says: { language: 'ja', byline: '山田太郎', agency: 'Kyodo', published: '2025-07-14T15:05' },
  },
  Chinese: {
    blocks: [
      ['title', '威尔桥因安全问题关闭'],
      ['source', '来源：威尔日报'],
      ['date', '2025年07月14日 08:10'],
      ['byline', '记者 王明'],
      ['body', '新华社威尔7月14日电 县政府星期二说，这座旧公路桥将关闭到五月。'],
      ['body', '潜水员在两个桥墩上发现了裂缝，公共汽车将在教堂前掉头。'],
      ['caption', '潜水员在桥下作业。新华社记者 王明 摄'],
      ['body', '商店老板们担心春天的生意，有些人打算关门。'],
      ['furniture', '责任编辑：李华'],
      ['furniture', '相关新闻'],
      ['furniture', '旧桥的历史'],
      ['furniture', '分享到微信'],
      ['furniture', '打印'],
    ],
    says: { language: 'zh', byline: '王明', outlet: '威尔日报', agency: 'Xinhua', published: '2025-07-14T08:10' },
  },
  Russian: {
    blocks: [
      ['title', 'Мост в Уире закрыт на ремонт'],
      ['date', 'Опубликовано 14 июля 2025, 08:10'],
      ['byline', 'Автор: Иван Петров'],
      ['body', 'УИР, 14 июля - РИА Новости. Старый мост останется закрытым до мая, сообщили власти во вторник.'],
      ['body', 'Водолазы нашли трещины в двух опорах, и автобусы будут разворачиваться у церкви.'],
      ['furniture', 'Читайте также: История моста за двести лет'],
      ['body', 'Торговцы боятся за весеннюю торговлю, и некоторые из них собираются закрыться.'],
      ['furniture', 'Новости по теме'],
      ['furniture', 'Мосты области проверят'],
      ['furniture', 'Подписывайтесь на наш канал'],
      ['furniture', 'Комментарии'],
    ],
    says: { language: 'ru', byline: 'Иван Петров', agency: 'RIA Novosti', published: '2025-07-14T08:10' },
  },
  Arabic: {
    blocks: [
      ['title', 'إغلاق جسر وير بسبب أعمال الصيانة'],
      ['byline', 'بقلم أحمد علي'],
      ['date', 'نشر في ١٤ يوليو ٢٠٢٥'],
      ['body', 'قالت السلطات يوم الثلاثاء إن الجسر القديم سيبقى مغلقا حتى مايو بعد أن وجد الغواصون شقوقا في دعامتين.'],
      ['body', 'وأضاف المهندس أن الحافلات ستعود عند الكنيسة وأن الشاحنات سترسل إلى الطريق السريع.'],
      ['furniture', 'اقرأ أيضا: تاريخ الجسر القديم'],
      ['body', 'ويخشى أصحاب المتاجر على تجارة الربيع، ويعتزم بعضهم الإغلاق نهائيا.'],
      ['furniture', 'مواضيع ذات صلة'],
      ['furniture', 'جسور المقاطعة تحت الفحص'],
      ['furniture', 'شارك'],
      ['furniture', 'جميع الحقوق محفوظة'],
    ],
    says: { language: 'ar', byline: 'أحمد علي', published: '2025-07-14' },
  },
};

suite('articles in other languages', () => {
  for (const [name, { blocks, says }] of Object.entries(CASES))
    for (const gap of ['\n\n', '\n'])
      test(`${name}, ${gap.length === 2 ? 'with' : 'without'} blank lines`, () => {
        const text = blocks.map(([, line]) => line).join(gap);
        const article = readArticle({ path: 'a.txt', content: { text } }, { unit: 'paragraph' });
        assert.deepEqual(
          article.paragraphs.map((paragraph) => [paragraph.kind, paragraph.text]),
          blocks,
        );
        assert.deepEqual(
          Object.fromEntries(Object.keys(says).map((key) => [key, article[key as keyof Article]])),
          says,
        );
      });
});
