import assert from 'node:assert/strict';
import { namesIn, summary } from './articles.ts';

suite('names of the newswire', () => {
  test('keeps partners of a firm together, and a list of people apart', () => {
    assert.deepEqual(summary(namesIn('The notes were sold by Halden, Orvik & Moss on Friday.')), [
      'organisation Halden, Orvik & Moss',
    ]);
    assert.equal(namesIn('The notes were sold by Halden, Orvik and Moss on Friday.').length, 3);
  });

  test('joins plain words that a company ending closes, but no names', () => {
    assert.deepEqual(summary(namesIn('He left National Farmers and Growers Corp in May.')), [
      'organisation National Farmers and Growers Corp',
    ]);
    assert.deepEqual(
      namesIn('He left Ford and Chrysler Corp in May.').map(({ name }) => name),
      ['Ford', 'Chrysler Corp'],
    );
  });

  test('knows jets and groups by letter and number', () => {
    assert.deepEqual(summary(namesIn('The G-7 sent two F-16 jets, as Ana Orvik (D-12) had asked.')), [
      'organisation G-7',
      'other F-16',
      'person Ana Orvik',
    ]);
  });

  test('leaves out what somebody does before a name, as before offices', () => {
    assert.deepEqual(
      namesIn('It was over. Catcher Frank Halden threw, and Vice-President Ana Orvik watched.').map(({ name }) => name),
      ['Frank Halden', 'Ana Orvik'],
    );
  });

  test('takes ministries that are called after an office as one', () => {
    assert.deepEqual(summary(namesIn('It was up to the Ministry of Justice and the Japan Committee for Open Trade.')), [
      'organisation Ministry of Justice',
      'organisation Japan Committee for Open Trade',
    ]);
  });

  test('lets "the Post" stand for the paper that the article names in full', () => {
    assert.deepEqual(summary(namesIn('The Halden Post wrote on Monday. Nobody sued the Post.')), [
      'organisation Halden Post, Post',
    ]);
    assert.deepEqual(namesIn('Nobody reached the Post before Monday.'), []);
  });

  test('takes the first word of a company for it, though it is a word', () => {
    assert.deepEqual(summary(namesIn('Rustler Foods Inc. bought two farms. Shares in Rustler fell.')), [
      'organisation Rustler Foods Inc., Rustler',
    ]);
  });

  test('knows cities of two words in capitals, and given names in headlines', () => {
    const names = namesIn('STORM NEARS KANSAS CITY\nMaria Orvik Wins Silver In Dull Race Before Small Crowd');
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Kansas City', 'Maria Orvik'],
    );
  });

  test('takes no built word at a beginning for a name', () => {
    assert.deepEqual(namesIn('Shortfalls recurred. Stabilised prices helped. Nonbinding talks began.'), []);
  });

  test('takes a town in a row of results for its club, and the same town in the dateline for the town', () => {
    const names = namesIn(
      'BERGEN, Norway 1996-08-31\nLeeds beat Norwich in the last match of the season.\nLeeds striker Ana Orvik scored two goals.\nNorwich 1 Leeds 3\nFans had come from Leeds by train.',
    );
    assert.deepEqual(summary(names), [
      'place BERGEN',
      'place Norway',
      'organisation Leeds',
      'organisation Norwich',
      'person Ana Orvik',
      'place Leeds',
    ]);
    assert.deepEqual(
      names.filter(({ name }) => name === 'Leeds').map(({ mentions }) => mentions.length),
      [3, 1],
    );
  });

  test('leaves towns towns where nobody plays', () => {
    assert.deepEqual(summary(namesIn('Leeds voted on Monday. Police for Leeds said that Norwich had more voters.')), [
      'place Leeds',
      'place Norwich',
    ]);
  });

  test('knows an unknown town by its dateline', () => {
    assert.deepEqual(summary(namesIn('TORVIK, Norway, March 17\nSnow fell on Friday.')), [
      'place TORVIK',
      'place Norway',
    ]);
  });

  test('tells shares in a company from a place', () => {
    assert.deepEqual(summary(namesIn('They sold a stake in Torvik. They live in Orvia.')), [
      'organisation Torvik',
      'place Orvia',
    ]);
  });

  test('ends the name of a body before the person who speaks for it', () => {
    assert.deepEqual(
      namesIn('So said the head of the Organisation for Shared Waters and Development Jean Halden.').map(
        ({ name }) => name,
      ),
      ['Organisation for Shared Waters and Development', 'Jean Halden'],
    );
  });

  test('lets a list tell what its members are', () => {
    assert.deepEqual(
      summary(
        namesIn(
          'Snow closed schools in towns such as Torvik. It hit Orvia and other damaged cities, and firms such as Sunde.',
        ),
      ),
      ['place Torvik', 'place Orvia', 'organisation Sunde'],
    );
  });

  test('takes the surname of somebody for him, though a company is called so', () => {
    assert.deepEqual(summary(namesIn('Harold Ford spoke on Monday. Then Ford left for home.')), [
      'person Harold Ford, Ford',
    ]);
    assert.deepEqual(summary(namesIn('Harold Ford spoke on Monday. Shares in Ford fell.')), [
      'person Harold Ford',
      'organisation Ford',
    ]);
  });

  test('knows events by the word behind them', () => {
    assert.deepEqual(summary(namesIn('She leads the Torvik Phoenix tournament by a stroke.')), [
      'other Torvik Phoenix',
    ]);
  });

  test('leaves shouted words out', () => {
    assert.deepEqual(namesIn('STORY HIGHLIGHTS\nEASTERN DIVISION\nIt was over by noon.'), []);
  });

  test('tells who is employed where', () => {
    assert.deepEqual(summary(namesIn('An analyst at Torvik said so. She lives at Orvia.')), [
      'organisation Torvik',
      'place Orvia',
    ]);
  });
});
