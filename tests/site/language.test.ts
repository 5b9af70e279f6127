// A programme's pages speak its language between the site's own frame, so that what is said to be Danish is Danish.
import { join } from 'node:path';
import type { Root, RootContent } from 'hast';
import { describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/locales/locales.ts';
import { pagesOf } from '../../site/site.ts';
import type { Published, SiteData } from '../../src/publish/site-data.ts';
import { checkFolder, day, schema } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';

const ids = ['vaerst', 'tomt', 'psykoselidelser-voksne', 'lettilgaengeligt-tilbud-koebenhavn'];
const programmes = ids.map((id): Published => {
  const checked = checkFolder(join(inject('repository'), 'programmes', id));
  if (checked.programme === undefined) throw new Error('not assembled');
  return { ...checked, programme: checked.programme };
});

/** The pages of a site in a language, by their paths. */
function pagesIn(language: Language): Map<string, Root> {
  const site: SiteData = {
    audience: 'internal',
    language,
    day,
    config: {},
    programmes,
    models: [...schema.models.values()],
    profiles: [...schema.profiles.values()],
    catalogues: [...schema.catalogues.values()],
  };
  return new Map(pagesOf(site).map((page) => [page.path, parsePage(page.render())]));
}

/** What a reader meets in a part of a page, with labels that are said or drawn by the style. */
function wordsOf(node: Root | RootContent): string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [node.value];
  if (!('children' in node)) return [];
  const { ariaLabel, dataLabel } = node.type === 'element' ? node.properties : {};
  return [ariaLabel, dataLabel].filter((each) => typeof each === 'string').concat(node.children.flatMap(wordsOf));
}

const danish = pagesIn('da');
const english = pagesIn('en');

describe('an English site with Danish programmes', () => {
  const own = [...danish.keys()].filter((path) => path.startsWith('programmer/') && !path.endsWith('tjekliste.html'));

  it.each(own)('%s has the words of the Danish site within main, and says that they are Danish', (path) => {
    const [expected, found] = [danish, english].map((pages) => elementCalled(pages.get(path) as Root, 'main'));
    expect(found?.properties.lang).toBe('da');
    expect(found && wordsOf(found)).toEqual(expected && wordsOf(expected));
  });

  it('has a frame and a checklist in English', () => {
    const page = english.get('programmer/vaerst/tjekliste.html') as Root;
    const main = elementCalled(page, 'main');
    expect(elementCalled(page, 'html')?.properties.lang).toBe('en');
    expect(main?.properties.lang).toBeUndefined();
    expect(main && wordsOf(main)).toContain('Criterion');
    const front = english.get('programmer/vaerst/index.html') as Root;
    expect(wordsOf(front)).toContain('Skip to the content');
  });

  it('lists each programme on the front page in its own language', () => {
    const rows = [danish, english].map((pages) =>
      elementsOf(pages.get('index.html') as Root)
        .filter(({ tagName, properties }) => tagName === 'li' && properties.lang === 'da')
        .map(wordsOf),
    );
    expect(rows[1]).toHaveLength(ids.length);
    expect(rows[1]).toEqual(rows[0]);
  });
});
