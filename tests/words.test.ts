import { describe, expect, it } from 'vitest';
import { wordsIn } from '../src/parse/words.ts';

describe('words', () => {
  it('counts runs of letters and digits', () => {
    expect(wordsIn('kl. 8:30 – børn, unge og §§ 99-100')).toEqual(['kl', '8', '30', 'børn', 'unge', 'og', '99', '100']);
  });
  it('does not count what stands for text still to be written', () => {
    expect(wordsIn('TODO [skriv her] XX ____ ord')).toEqual(['ord']);
  });
});
