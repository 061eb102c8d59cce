import assert from 'node:assert/strict';
import { readsLikeProse } from '../../../src/engine/article/prose.ts';

const PROSE: Readonly<Record<string, string>> = {
  English:
    'Weir closes its bridge\n\nThe old road bridge will stay closed until May, the county said on Tuesday.\n\nHe promised a footway.',
  'a short note': 'The minister resigned on Friday evening.',
  'wrapped lines': 'The old road bridge at\nWeir will stay closed\nuntil May, the county\nsaid on Tuesday.',
  Russian: 'В посёлке Заречном в понедельник открыли временный пешеходный мост, который заменит переправу.',
  Arabic: 'بدأ مزارعو الزيتون في قرى التل قطاف ثمارهم يوم السبت قبل أسبوعين من الموعد المعتاد بسبب الجفاف.',
  Chinese: '停运二十年的山区铁路周五恢复通车，首列列车上午八点从县城出发，载着三百多名乘客驶向终点站。',
  Japanese: '港町で十日、五年ぶりに花火を伴う夏祭りが開かれ、海岸には夕方から大勢の家族連れが集まった。',
  Korean: '삼십 년 동안 비어 있던 방직 공장이 시민 광장으로 바뀌어 금요일 문을 열었다.',
  Thai: 'รถไฟสายภูเขาที่หยุดให้บริการมานานยี่สิบปีกลับมาเปิดให้บริการอีกครั้งในวันศุกร์',
  'a page pasted with its links':
    'Weir closes its bridge\n\nBy [Ada](#)\n\nThe old [road bridge](https://x.example/a/b?c=d&e=f) will stay closed until May, the county said.\n\n<https://x.example/2025/03/04/weir>',
};

const OTHER: Readonly<Record<string, string>> = {
  'a build script':
    'cmake_minimum_required(VERSION 3.20)\nproject(bridge LANGUAGES CXX)\n\n# Build the library that all of the programs below are linked with\nadd_library(core src/core.cpp src/io.cpp)\ntarget_link_libraries(core PUBLIC fmt::fmt)\nset(CMAKE_CXX_STANDARD 20)\n',
  requirements:
    'numpy==1.26.4\nrequests>=2.31,<3\nflask[async]~=3.0\n# pinned because the next one breaks the tests on our old machines\npandas==2.2.1\n',
  'bare requirements': 'numpy\nrequests\nflask\npandas\n',
  robots: 'User-agent: *\nDisallow: /admin/\nDisallow: /private/\nAllow: /\nSitemap: https://x.example/sitemap.xml\n',
  'a log':
    '2025-03-04 09:15:01,120 INFO server started on port 8080 and is now waiting for requests\n2025-03-04 09:15:03,871 WARN could not reach the database, trying again in five seconds\n2025-03-04 09:15:08,900 ERROR giving up after three attempts to reach the database\n',
  CSV: 'id,name,town,date,amount\n1,Ada Moss,Weir,2025-03-04,12.50\n2,Tom Hale,Lune,2025-03-05,8.00\n3,Ines Cole,Weir,2025-03-06,19.99\n',
  JSON: '{\n  "name": "bridge",\n  "version": "1.0.0",\n  "description": "A long sentence that tells what this package is good for and why."\n}\n',
  TypeScript:
    "import { a } from './a.ts';\n\n/** Tells whether the bridge is open to the public on the day that is given. */\nexport function isOpen(day: number): boolean {\n  const closed = [1, 2, 3];\n  return !closed.includes(day);\n}\n",
  Python:
    'import os\n\ndef main(path):\n    """Read the file and print every line that is not empty."""\n    for line in open(path):\n        if line.strip():\n            print(line)\n\nif __name__ == "__main__":\n    main(os.environ["FILE"])\n',
  settings: 'host = db.example\nport = 5432\nuser = weir\npassword = secret\ntimeout = 30\n',
  nothing: ' \n\t\n',
};

suite('readsLikeProse', () => {
  for (const [name, text] of Object.entries(PROSE))
    test(`takes ${name}`, () => assert.equal(readsLikeProse(text), true));
  for (const [name, text] of Object.entries(OTHER))
    test(`leaves ${name}`, () => assert.equal(readsLikeProse(text), false));
});
