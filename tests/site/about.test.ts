// The pages about the site: what marks mean, how accessible it is, and the links to them at the foot of every page.

import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import programmeSchema from '../../schema/programme.schema.json' with { type: 'json' };
import facts from '../../site/accessibility.json' with { type: 'json' };
import { pagesOf } from '../../site/site.ts';
import { outcomeStates } from '../../src/check/outcome.ts';
import { dateIn, type Language } from '../../src/locales/locales.ts';
import { checkFolder, projectRoot } from '../support.ts';
import { elementCalled, elementsOf, parsePage } from './pages.ts';
import { published, siteOf } from './small-site.ts';

const example = published(checkFolder(join(projectRoot, 'programmes/eksempel-angst-og-depression')));
const statement = 'https://was.digst.dk/example-dk';

/** A page of a site with this configuration. */
function pageOf(path: string, config = {}) {
  const page = pagesOf({ ...siteOf([example]), config }).find((each) => each.path === path);
  return parsePage(page?.render() ?? '');
}

it.each(['om.html', 'en/about.html'])('%s says what every mark of a status and of an outcome means', (path) => {
  const marks = elementsOf(pageOf(path))
    .filter(({ tagName }) => tagName === 'dt')
    .flatMap(elementsOf);
  const shown = marks.flatMap(({ properties }) => [properties.className].flat()).map(String);
  for (const name of [...programmeSchema.properties.status.enum, ...outcomeStates, 'changed', 'illustrative'])
    expect(shown, name).toContain(`mark-${name}`);
});

describe.each<[Language, string]>([
  ['da', 'tilgaengelighed.html'],
  ['en', 'en/accessibility.html'],
])('in %s, %s', (language, path) => {
  it('says when it was tested and in what, whatever the day of the build', () => {
    const said = toString(pageOf(path));
    for (const fact of [dateIn(language, facts.tested), facts.browser, facts.standard, ...facts.widths])
      expect(said).toContain(fact);
    expect(facts.tested).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('leads to the statement and the editors where the configuration names them', () => {
    const linked = (config: object) => {
      const main = elementCalled(pageOf(path, config), 'main');
      return main === undefined ? [] : elementsOf(main).map(({ properties }) => properties.href);
    };
    expect(linked({ contact: 'a@example.dk', 'accessibility-statement': statement })).toEqual(
      expect.arrayContaining([statement, 'mailto:a@example.dk']),
    );
    expect(linked({})).not.toContain(statement);
  });
});

describe('the foot of every page', () => {
  const linksIn = (config: object) => {
    const footer = elementCalled(pageOf('programmer/eksempel-angst-og-depression/index.html', config), 'footer');
    return footer === undefined ? [] : elementsOf(footer).flatMap(({ properties }) => properties.href ?? []);
  };

  it('leads to the pages about the site', () => {
    expect(linksIn({})).toEqual(
      expect.arrayContaining(['../../om.html', '../../tilgaengelighed.html', '../../en/index.html']),
    );
  });

  it('leads to the statement of the site where it has one', () => {
    expect(linksIn({ 'accessibility-statement': statement })).toContain(statement);
  });
});
