// How parts of pages look in a real browser where the markup alone does not tell.
import { expect, it } from 'vitest';
import { useBrowser } from './in-browser.ts';

const { open } = useBrowser();

it('sets the criteria of a checklist on a phone as mark left and obligation right, on no ground of their own', async () => {
  const { page, close } = await open('programmer/psykoselidelser-voksne/tjekliste.html', 390);
  const seen = await page.evaluate<{ ground: string; indent: number; apart: number; between: number }>(`(() => {
    const [row] = document.querySelectorAll('.rows-criteria tbody tr');
    const [outcome, obligation] = [...row.cells].map((cell) => cell.getBoundingClientRect());
    const first = row.cells[0];
    return {
      ground: getComputedStyle(first).backgroundColor,
      indent: first.firstElementChild.getBoundingClientRect().left - row.getBoundingClientRect().left,
      apart: Math.abs(outcome.top - obligation.top),
      between: obligation.left - first.firstElementChild.getBoundingClientRect().right,
    };
  })()`);
  expect(seen.ground).toBe('rgba(0, 0, 0, 0)');
  expect(seen.indent).toBeLessThanOrEqual(1);
  expect(seen.apart).toBeLessThanOrEqual(1);
  expect(seen.between).toBeGreaterThan(0);
  await close();
});

it('shows a term of the glossary in the colour of the text, told apart by its line, and not on paper', async () => {
  const { page, close } = await open('programmer/psykoselidelser-voksne/kapitel/1-maal.html', 390);
  const styleOf = (property: string, element: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(element)})).${property}`);
  expect(await styleOf('color', '.term')).toBe(await styleOf('color', ':has(> .term)'));
  expect(await styleOf('textDecorationStyle', '.term')).toBe('dotted');
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('textDecorationLine', '.term')).toBe('none');
  await close();
});
