// LIX: what a sentence is, which words are long, and which text is prose that somebody wrote.

import { describe, expect, it } from 'vitest';
import { countSentence, levelOf, lixOf, sentencesIn } from '../../src/report/status/lix.ts';
import { proseOf } from '../../src/report/status/prose.ts';
import { checkFiles } from '../support.ts';

const textsIn = (paragraph: string) => sentencesIn(paragraph, 'da').map(({ text }) => text);

describe('the number', () => {
  it('is words by sentences and a hundred long words by words', () => {
    // Ten words in two sentences, two of them of more than six letters: 5 + 20.
    const sentences = ['Hun ringer til bostøtten i dag.', 'Lægen svarer straks borgeren.'].map(countSentence);
    expect(sentences).toEqual([
      { words: 6, long: 1 },
      { words: 4, long: 1 },
    ]);
    expect(lixOf(sentences)).toBe(25);
  });

  it('counts letters, not digits, and nothing that stands for text to come', () => {
    expect(countSentence('Ring på 12345678 til afsnit12 [navn på lederen] TODO')).toEqual({ words: 5, long: 0 });
    expect(lixOf([])).toBeUndefined();
  });

  it.each([
    [24.9, 'very-easy'],
    [25, 'easy'],
    [35, 'medium'],
    [45, 'hard'],
    [55, 'very-hard'],
  ])('%s is %s', (lix, level) => {
    expect(levelOf(lix)).toBe(level);
  });
});

describe('a sentence', () => {
  it.each([
    ['Det gælder fx. Region Nord og bl.a. Aaby.', 1],
    ['Se kap. 4.2.4, jf. Sundhedsloven.', 1],
    ['Mødet er kl. 8:30 hver dag.', 1],
    ['Det går godt. Det går bedre!', 2],
    ['Ring til vagten, dvs. Afsnit 3. Vent så.', 2],
    ['Hvem ringer? Lægen gør.', 2],
  ])('%s: %s', (paragraph, count) => {
    expect(textsIn(paragraph)).toHaveLength(count);
  });

  it('may go over lines', () => {
    expect(textsIn('Det er\nen lang\r\nsætning. Og en til.')).toEqual(['Det er en lang  sætning.', 'Og en til.']);
  });
});

describe('prose', () => {
  it('is paragraphs, in lists and quotes too, each sentence with its line', () => {
    const chapter = [
      '---',
      'section: goals',
      'common-goals:',
      '  list:',
      '    - id: a',
      '      text: Data er ikke prosa her.',
      '---',
      '# Overskrift uden prosa',
      '',
      'Første sætning står her',
      'over to linjer. Anden *sætning*',
      'begynder midt på en linje.',
      '',
      '- Et punkt i en liste.',
      '',
      '  > Et citat.',
      '',
      '| Tabel | uden |',
      '| --- | --- |',
      '| ingen | prosa |',
      '',
      '    kode er ingen prosa',
      '',
      '![Billede er ingen prosa](files/x.png)',
      '',
      '::table[list]',
      '',
      'Sidst.[^1]',
      '',
      '[^1]: Fodnoten er ingen prosa.',
    ].join('\n');
    const head =
      '---\nid: eksempel\ntitle: E\nlanguage: da\nmodel: generic-mental-health-2015@1\nstatus: draft\nparties: []\n---\n';
    const { programme } = checkFiles({ 'programme.md': head, '1.md': chapter });
    const parsed = programme?.chapters[0]?.parsed;
    if (parsed === undefined) throw new Error('the chapter was not read');
    expect(proseOf(parsed, 'da').map(({ line, text }) => [line, text])).toEqual([
      [10, 'Første sætning står her over to linjer.'],
      [11, 'Anden sætning begynder midt på en linje.'],
      [14, 'Et punkt i en liste.'],
      [16, 'Et citat.'],
      [28, 'Sidst.'],
    ]);
  });
});
