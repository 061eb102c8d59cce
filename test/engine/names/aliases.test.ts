import assert from 'node:assert/strict';
import { namesIn, summary } from './articles.ts';

suite('aliases', () => {
  test('merges transliterations and family names across sources', () => {
    const names = namesIn(
      'Sergei Orlov, the Russian foreign minister, arrived on Sunday. Orlov smiled.',
      'Russian Foreign Minister Sergey Orlov left. Later Orlov rested.',
    );
    assert.deepEqual(summary(names), ['person Sergei Orlov, Sergey Orlov, Orlov']);
  });

  test('knows the family name in East Asian order', () => {
    const names = namesIn(
      'North Korean leader Choe Myong Sik arrived. Choe waved.',
      'They met Choi Myong Sik on Friday.',
    );
    assert.deepEqual(summary(names), ['person Choe Myong Sik, Choi Myong Sik, Choe']);
  });

  test('never merges two people of one surname silently', () => {
    const names = namesIn('Anna Keller and Peter Keller were rescued. Later Keller said that the water rose fast.');
    assert.deepEqual(summary(names), ['person Anna Keller', 'person Peter Keller', 'person Keller']);
    const [anna, peter, keller] = names;
    assert.deepEqual(keller?.maybe, [anna?.id, peter?.id]);
  });

  test('gives a surname to the only one named so far', () => {
    const names = namesIn('John Keller spoke. Then Keller left. Later Maria Keller came.');
    assert.deepEqual(summary(names), ['person John Keller, Keller', 'person Maria Keller']);
  });

  test('keeps a junior and his father apart', () => {
    const names = namesIn('Omar Keller Jr. wrote to Omar Keller. Then Keller answered, and Keller Jr. was silent.');
    assert.deepEqual(summary(names), ['person Omar Keller Jr., Keller Jr.', 'person Omar Keller, Keller']);
    assert.deepEqual(names[0]?.maybe, [names[1]?.id]);
  });

  test('leaves a family name open between two of one couple', () => {
    const names = namesIn('Omar and Ana Halden arrived. Halden waved.');
    assert.deepEqual(summary(names), ['person Omar', 'person Ana Halden', 'person Halden']);
    assert.deepEqual(names[2]?.maybe, [names[1]?.id, names[0]?.id]);
  });

  test('takes a doubtful family name for a person, though a town is called so too', () => {
    const names = namesIn('Jill Reading and Tom Reading met in Reading. Later, Reading spoke.');
    assert.deepEqual(summary(names), ['person Jill Reading', 'person Tom Reading', 'place Reading', 'person Reading']);
  });

  test('does not take a pope for another of that name', () => {
    assert.deepEqual(summary(namesIn('Francis Moor flew to Rome, where Pope Francis received him.')), [
      'person Francis Moor',
      'place Rome',
      'person Francis',
    ]);
  });

  test('joins a family name with its particles, small or large', () => {
    const names = namesIn('Ursula von der Heide spoke. Ms von der Heide left. Von der Heide said no more.');
    assert.deepEqual(
      names.map(({ name, mentions }) => [name, mentions.length]),
      [['Ursula von der Heide', 3]],
    );
  });

  test('shows the full name that is written most, without patronymic', () => {
    const names = namesIn(
      'Boris Ivanovich Orlov came.',
      'Boris Orlov left.',
      'Boris I. Orlov stayed. Boris Orlov slept.',
    );
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Boris Orlov'],
    );
  });

  test('does not take a city for the country it is called after', () => {
    assert.deepEqual(summary(namesIn('They flew from Mexico City to the north of Mexico.')), [
      'place Mexico City',
      'place Mexico',
    ]);
  });

  test('joins other names of one country, and the North where North Korea is named', () => {
    const names = namesIn('The U.S. warned North Korea, and the North replied.', 'The United States and the DPRK met.');
    assert.deepEqual(summary(names), ['place United States, U.S.', 'place North Korea, DPRK, the North']);
    assert.deepEqual(summary(namesIn('The storm moved to the North.')), []);
  });

  test('joins an acronym with the name that defines or spells it', () => {
    const names = namesIn(
      'The Maritime Salvage Board (MSB) met. The MSB paid the Wildlife Rescue Trust. The WRT agreed.',
    );
    assert.deepEqual(summary(names), [
      'organisation Maritime Salvage Board, MSB',
      'organisation Wildlife Rescue Trust, WRT',
    ]);
  });

  test('takes a body without its owner for the one that the article names', () => {
    const names = namesIn(
      'The UN Security Council met. The Security Council voted.',
      'Omar Halden, secretary of the Security Council, stayed in Moscow.',
    );
    assert.deepEqual(
      names.filter(({ type }) => type === 'organisation').map(({ name, mentions }) => [name, mentions.length]),
      [
        ['UN Security Council', 2],
        ['Security Council', 1],
      ],
    );
  });

  test('keeps countries that sound alike apart', () => {
    assert.equal(namesIn('Niger and Nigeria signed; Mali and Malawi did not.').length, 4);
  });

  test('gives each description with its place', () => {
    const text =
      'North Korean Foreign Minister Choe Myong Sik met his counterpart Aigul Bekova and Omar Halden, a retired judge.';
    const roles = namesIn(text).flatMap(({ name, roles }) => roles.map((role) => ({ name, role })));
    assert.deepEqual(
      roles.map(({ name, role }) => `${name}: ${role.text}`),
      ['Choe Myong Sik: North Korean Foreign Minister', 'Aigul Bekova: counterpart', 'Omar Halden: retired judge'],
    );
    for (const { role } of roles) assert.equal(text.slice(role.start, role.end), role.text);
  });

  test('merges a company with and without its ending', () => {
    assert.deepEqual(summary(namesIn('Torvik Corp. said no.', 'The Torvik Corporation agreed, and Torvik rose.')), [
      'organisation Torvik Corp., Torvik Corporation, Torvik',
    ]);
  });

  test('takes what looks like a surname for the company, where nobody is called so', () => {
    assert.deepEqual(summary(namesIn('Northrop Halden Systems lost the order. Northrop said it would appeal.')), [
      'organisation Northrop Halden Systems, Northrop',
    ]);
    assert.deepEqual(summary(namesIn('Keller Systems lost the order. Anna Keller left it. Keller was calm.')), [
      'organisation Keller Systems',
      'person Anna Keller, Keller',
    ]);
  });

  test('takes no town for a president of its name', () => {
    assert.deepEqual(summary(namesIn('They met President Bush on Monday. The Bush recession was long.')), [
      'person Bush',
    ]);
  });

  test('knows short given names, and family names with their particle or spelled otherwise', () => {
    assert.deepEqual(summary(namesIn('Mike Halden spoke. Michael Halden waved. Karen Halden stayed.')), [
      'person Mike Halden, Michael Halden',
      'person Karen Halden',
    ]);
    assert.deepEqual(summary(namesIn('Omar bin Halden flew in. Bin Halden smiled.')), [
      'person Omar bin Halden, Bin Halden',
    ]);
    assert.deepEqual(summary(namesIn('Vasyl Horelsky arrived.', 'Then Horelskiy spoke, and Harold left.')), [
      'person Vasyl Horelsky, Horelskiy',
      'person Harold',
    ]);
  });
});
