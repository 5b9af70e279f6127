// The words that the search compares: folded letters, last parts of compounds, words of one meaning, first letters.
import { describe, expect, it } from 'vitest';
import { byLetter } from '../../src/publish/alphabet.ts';
import { compoundTails } from '../../src/publish/compound-words.ts';
import { factsOf, packFacts } from '../../src/publish/facts-file.ts';
import { foldedWords } from '../../src/publish/fold-words.ts';
import { synonymFinder, synonymsOf } from '../../src/publish/synonyms.ts';
import { countsOf, inOrder } from '../../site/client/choose.ts';
import { bestLines, fitOf, otherWords, partsOf, queryWords } from '../../site/client/match.ts';
import { addressOf, mostLetters, readQuery } from '../../site/client/query.ts';
import { schema } from '../support.ts';

describe('folded words', () => {
  it.each([
    ['pårørende', ['paarorende', 'paaroerende', 'PÅRØRENDE', 'parorende', 'pa\u030arørende']],
    ['børn', ['boern', 'born', 'Børn']],
    ['pædagogisk', ['paedagogisk', 'Pædagogisk']],
  ])('of %s are one, however it is written', (word, others) => {
    for (const other of others) expect(foldedWords(other)).toEqual(foldedWords(word));
  });

  it('of other words are others', () => {
    expect(foldedWords('barn')).not.toEqual(foldedWords('børn'));
  });

  it('leave out what is no letter and no number', () => {
    expect(foldedWords('§ 141, stk. 2 (nr. 3)')).toEqual(['141', 'stk', '2', 'nr', '3']);
    expect(foldedWords('( ) <> § …')).toEqual([]);
  });
});

describe('the last parts of compounds', () => {
  const known = new Set(foldedWords('forløb udskrivning kontakt med'));

  it.each([
    ['forløbskoordinatoren', 'koordinatoren'],
    ['udskrivningsaftale', 'aftale'],
    ['kontaktperson', 'person'],
  ])('%s has %s', (word, tail) => {
    expect(compoundTails(foldedWords(word)[0] ?? '', known, 'da')).toContain(tail);
  });

  it('come after known words only, and are none in a language that writes its words apart', () => {
    expect(compoundTails('medicin', known, 'da')).toEqual([]);
    expect(compoundTails('kontaktperson', known, 'en')).toEqual([]);
  });
});

describe('words of one meaning', () => {
  const groups = synonymsOf([...schema.catalogues.values()], ['Pædagogisk psykologisk rådgivning (PPR)'], 'da');
  const find = synonymFinder(groups);

  it('are an abbreviation and what it stands for, either way', () => {
    expect(find(foldedWords('Barnet vurderes af PPR i kommunen'))).toEqual(
      foldedWords('pædagogisk psykologisk rådgivning'),
    );
    expect(find(foldedWords('Kommunens pædagogisk psykologiske rådgivning'))).toEqual([]);
    expect(find(foldedWords('Kommunens pædagogisk psykologisk rådgivning'))).toContain('ppr');
  });

  it('are what the glossary says a term is called besides', () => {
    for (const { title, also = [] } of schema.catalogues.get('glossary')?.entries as {
      title: { da: string };
      also?: { da: string }[];
    }[])
      for (const other of also)
        for (const word of foldedWords(title.da))
          expect([...foldedWords(other.da), ...find(foldedWords(other.da))].join(' ')).toContain(word);
  });
});

describe('first letters', () => {
  const letters = (names: string[], language: 'da' | 'en') =>
    byLetter(names, (name) => name, language).map(({ letter, things }) => [letter, ...things]);

  it('end in æ, ø and å in Danish, with aa as å', () => {
    expect(letters(['Åben', 'Zebra', 'Ære', 'Aabenraa', 'Ørsted', 'alder', '112', '”Citat”'], 'da')).toEqual([
      ['A', 'alder'],
      ['C', '”Citat”'],
      ['Z', 'Zebra'],
      ['Æ', 'Ære'],
      ['Ø', 'Ørsted'],
      ['Å', 'Åben', 'Aabenraa'],
      [undefined, '112'],
    ]);
  });

  it('are those of the English alphabet in English', () => {
    expect(letters(['Åben', 'Zebra', 'Ære', 'élan'], 'en').map(([letter]) => letter)).toEqual(['A', 'E', 'Z']);
  });
});

describe('what a record is chosen by', () => {
  const facts = [
    { kind: 'role', programme: 'x', section: 'organisation', roles: ['Ambulatoriet', 'Borgeren'] },
    { kind: 'chapter', programme: 'y', section: 'organisation', roles: [] },
    { kind: 'catalogue.glossary', programme: undefined, section: undefined, roles: [] },
  ];

  it('is read as it was packed', () => {
    const packed = packFacts(facts.map((each, place) => [`id-${place}`, each] as const));
    expect(facts.map((_, place) => factsOf(packed, `id-${place}`))).toEqual(facts);
    expect(factsOf(packed, 'id-9')).toBeUndefined();
  });

  it('is counted beside what else was chosen', () => {
    const results = facts.map((each) => ({ score: 1, facts: each }));
    expect(countsOf(results, 'programme', {})).toEqual([
      ['x', 1],
      ['y', 1],
    ]);
    expect(countsOf(results, 'programme', { programme: 'y', role: 'Borgeren' })).toEqual([
      ['x', 1],
      ['y', 0],
    ]);
  });

  it('puts transitions and roles before chapters that fit as well', () => {
    const results = ['chapter', 'role', 'transition'].map((kind) => ({ score: 2, facts: { kind } }));
    expect(inOrder(results).at(-1)?.facts.kind).toBe('chapter');
    expect(inOrder([{ score: 9, facts: { kind: 'chapter' } }, ...results])[0]?.score).toBe(9);
  });
});

describe('what was matched', () => {
  it('are words that begin with those of the search or have them as a part', () => {
    const hits = (text: string, query: string) =>
      partsOf(text, queryWords(query)).flatMap((part) => (part.hit ? [part.text] : []));
    expect(hits('Udskrivningsaftalen ved udskrivning til kommunen', 'udskrivning')).toEqual([
      'Udskrivningsaftalen',
      'udskrivning',
    ]);
    expect(hits('Forløbskoordinatoren og en koordinator', 'koordinatoren')).toEqual([
      'Forløbskoordinatoren',
      'koordinator',
    ]);
    expect(hits('Den pårørende', 'paaroerende')).toEqual(['pårørende']);
    expect(hits('Planen', 'n')).toEqual([]);
  });

  it('keeps every letter of a text', () => {
    const text = 'Pårørende (§ 141): »også« børn.';
    expect(
      partsOf(text, queryWords('børn'))
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('shows the lines that say it, else the first, and cuts long ones around it', () => {
    const lines = ['Noget andet.', `${'ord '.repeat(100)}samtykke ${'ord '.repeat(100)}`];
    const [line = ''] = bestLines(lines, ['samtykke'], 1);
    expect(line).toContain('samtykke');
    expect(line.length).toBeLessThan(300);
    expect(bestLines(lines, ['xyz'], 1)).toEqual(['Noget andet.']);
  });

  it('fits if every word is there, nearly if words begin as they do, else not', () => {
    const content = foldedWords('Udskrivning fra indlæggelse').join(' ');
    expect(fitOf(content, queryWords('udskrivning indlæggelse'))).toBe('all');
    expect(fitOf(content, queryWords('udskrivnning'))).toBe('near');
    expect(fitOf(content, queryWords('xyzzy'))).toBeUndefined();
  });

  it('names other words: compounds once, whatever their endings, and those of the same meaning that stand there', () => {
    const shown = ['Udskrivningsaftalen', 'en udskrivningsaftale efter udskrivningen'];
    expect(otherWords(queryWords('udskrivning'), shown, [], [])).toEqual(['udskrivningsaftale']);
    const groups = [['Pædagogisk psykologisk rådgivning', 'PPR']];
    const content = foldedWords('Pædagogisk psykologisk rådgivning i kommunen').join(' ');
    expect(otherWords(['ppr'], [], [content], groups)).toEqual(['pædagogisk psykologisk rådgivning']);
    expect(otherWords(['ppr'], [], ['noget andet'], groups)).toEqual([]);
  });
});

describe('the address of a search', () => {
  it('says all that was asked', () => {
    const query = { text: 'børn & unge?', chosen: { programme: 'x', role: 'Egen læge' } };
    expect(readQuery(addressOf(query))).toEqual({ ...query, cut: false });
  });

  it('cuts what nobody writes, and says so', () => {
    expect(readQuery(`?q=${'a'.repeat(10_000)}`)).toMatchObject({ text: 'a'.repeat(mostLetters), cut: true });
  });
});
