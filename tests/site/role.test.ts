// The page of a role: what somebody does, when and with whom, what passes through their hands, whom they call, and which rules hold.

import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/check/check-programme.ts';
import { pagesOf } from '../../site/site.ts';
import { chapterFile, checkChapter, head } from '../programme/chapter.ts';
import { checkFiles, schema } from '../support.ts';
import { elementsOf, parsePage } from './pages.ts';
import { pageAt, published, siteOf } from './small-site.ts';

const actors = `responsibilities:
  actors:
    - { id: borger, name: Borgeren }
    - { id: afsnit, name: Afsnittet, party: region-nord, contact: { phone: "11 22 33 44" } }
    - { id: kommune, name: Koordinatoren, party-kind: municipality }
    - { id: laege, name: Lægen }
  division:
    - { id: spoerge, task: Spørger borgeren, responsible: afsnit, involved: [borger, kommune], when: { days: 5, from: mødet }, phase: ind }
    - { id: finde, task: Finder en tid, responsible: { one-of: [afsnit, kommune], decided-by: Borgeren vælger } }
`;
const transitions = `transitions:
  procedures:
    - id: ud
      transition: { other: Hjem igen }
      from: afsnit
      to: kommune
      hands-over: [Medicinliste]
      deadline: { hours: 24 }
      until-taken-over: { who: afsnit, what: Ringer hver dag }
      steps:
        - { what: Skriver et brev, who: laege }
`;
const phases = 'phases:\n  - { id: ind, name: Indlæggelse }\n';

function checked(body = '', data = actors + transitions): Checked {
  return checkChapter(body, { data, more: phases });
}

/** The words of a section of the page, by the id of its heading; undefined if it has none. */
function section(html: string, id: string): string | undefined {
  const found = elementsOf(parsePage(html)).find(({ properties }) => properties.ariaLabelledBy?.toString() === id);
  return found && wordsOf(found);
}

function wordsOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

function role(id: string, from: Checked = checked()): string {
  return pageAt(from, `programmer/eksempel/rolle/${id}.html`);
}

describe('tasks', () => {
  it('stand with whoever is responsible: what, when and with whom, below their phase', () => {
    const own = section(role('afsnit'), 'opgaver') ?? '';
    for (const words of [
      'Indlæggelse',
      'Spørger borgeren',
      'Inden 5\u00a0dage',
      'fra mødet',
      'Borgeren',
      'Koordinatoren',
    ])
      expect(own).toContain(words.replace('\u00a0', ' '));
    expect(section(role('afsnit'), 'med')).toBeUndefined();
  });

  it('stand with whoever is involved, who sees whose they are, and not among their own', () => {
    const html = role('borger');
    expect(section(html, 'opgaver')).toBeUndefined();
    expect(section(html, 'med')).toContain('Spørger borgeren');
    expect(section(html, 'med')).toContain('Aftalen nævner ingen opgave, som Borgeren har ansvaret for.');
    expect(section(html, 'med')).toContain('Afsnittet');
    expect(section(html, 'med')).not.toContain('Finder en tid');
  });

  it('of one of several stand with each of them, with the others and with who decides', () => {
    for (const id of ['afsnit', 'kommune']) {
      const own = section(role(id), 'opgaver') ?? '';
      for (const words of ['Finder en tid', 'Afsnittet', 'Koordinatoren', 'Borgeren vælger'])
        expect(own).toContain(words);
    }
  });

  it('that nobody has are said to be none, with a way to the contacts of the programme', () => {
    const html = role('laege');
    expect(section(html, 'opgaver')).toContain('Aftalen nævner ingen opgaver for Lægen.');
    expect(html).toContain('href="../index.html#kontakter"');
  });

  it('name everybody else as a link to their own page, and nobody as one to this', () => {
    const html = role('afsnit');
    expect(html).toContain('<a href="borger.html">Borgeren</a>');
    expect(html).toContain('<a href="kommune.html">Koordinatoren</a>');
    expect(html).not.toContain('href="afsnit.html"');
  });
});

describe('a transition', () => {
  it('stands with both ends, in the words of each', () => {
    const out = section(role('afsnit'), 'fra') ?? '';
    const into = section(role('kommune'), 'ind') ?? '';
    for (const part of [out, into])
      for (const words of ['Hjem igen', 'Inden 24 timer', 'Medicinliste', 'Ringer hver dag'])
        expect(part).toContain(words);
    expect(out).toContain('Det giver du videre');
    expect(into).toContain('Det får du');
    expect(section(role('afsnit'), 'ind')).toBeUndefined();
    expect(section(role('kommune'), 'fra')).toBeUndefined();
  });

  it('stands with whoever has a step in it, and with nobody else', () => {
    expect(section(role('laege'), 'overgange')).toContain('Hjem igen');
    expect(section(role('borger'), 'overgange')).toContain('Aftalen nævner ingen overgange til eller fra Borgeren.');
  });
});

describe('the head of the page', () => {
  const jumps = (html: string) =>
    elementsOf(parsePage(html))
      .filter(({ tagName, properties }) => tagName === 'nav' && [properties.className].flat().includes('jump'))
      .flatMap((nav) => elementsOf(nav).filter(({ tagName }) => tagName === 'a'));

  it('leads to each part but those in sight below it, and to whom to call by an icon and words', () => {
    const html = role('afsnit');
    expect(jumps(html).map(({ properties }) => properties.href)).toEqual(['#ring', '#samtykke', '#fra']);
    const [call] = jumps(html);
    expect(call && wordsOf(call).trim()).toBe('Hvem ringer jeg til');
    expect(call && elementsOf(call).some(({ tagName }) => tagName === 'svg')).toBe(true);
  });

  it('leads to the tasks of others where own ones stand above them', () => {
    const data = `${actors}    - { id: hente, task: Henter borgeren, responsible: kommune, involved: [afsnit] }\n`;
    expect(jumps(role('afsnit', checked('', data))).map(({ properties }) => properties.href)).toContain('#med');
  });
});

describe('what a role takes part in', () => {
  it('is its phases and its levels, in the order of the programme, with what it is there for', () => {
    const data = actors
      .replace('name: Afsnittet,', 'name: Afsnittet, role: Passer på borgeren.,')
      .replace('phase: ind }', 'phase: ind, levels: [svaer, let] }');
    const from = checkFiles({
      'programme.md': head(phases),
      '2-niveauer.md':
        '---\nsection: target-group\nstratification:\n  levels:\n    - { id: let, name: Let }\n    - { id: svaer, name: Svær }\n---\n',
      [chapterFile]: `---\nsection: organisation\n${data}---\n`,
    });
    const about = section(role('afsnit', from), 'om') ?? '';
    for (const words of ['Passer på borgeren.', 'Faser Indlæggelse', 'Niveauer Let og Svær'])
      expect(about).toContain(words);
    expect(section(role('laege', from), 'om')).not.toMatch(/Indlæggelse|Niveauer/);
  });
});

describe('whom a role calls', () => {
  it('is who it works with, by the name and number of each local plan', () => {
    const html = role(
      'afsnit',
      checkFiles({
        'programme.md': head(phases),
        [chapterFile]: `---\nsection: organisation\n${actors}---\n`,
        'local/aaby.md':
          '---\nactors:\n  - { id: kommune, name: Team Nord, contact: { phone: "12345678" } }\n---\n\n# Aaby\n',
      }),
    );
    const calls = section(html, 'ring') ?? '';
    for (const words of ['Aaby Kommune', 'Koordinatoren', 'Team Nord', '12345678']) expect(calls).toContain(words);
    expect(calls).not.toContain('Borgeren');
    expect(calls).not.toContain('Intet nummer');
  });

  it('is the party itself where somebody there has no number, which is said', () => {
    const parties = head(phases).replace('kind: municipality', 'kind: municipality, contact: Ring til rådhuset');
    const files = { 'programme.md': parties, [chapterFile]: `---\nsection: organisation\n${actors}---\n` };
    const calls = section(role('afsnit', checkFiles(files)), 'ring') ?? '';
    expect(calls).toContain('Intet nummer i aftalen');
    expect(calls).toContain('Ring til rådhuset');
  });
});

describe('the rules on consent and information', () => {
  const marked = [...schema.models.values()].flatMap((model) =>
    model.sections.flatMap(({ id, items }) =>
      items.flatMap((item) =>
        item.criteria.map((criterion) => ({
          id: `${id}.${item.id}.${criterion.id}`,
          sharing: criterion.sharing === true,
        })),
      ),
    ),
  );
  const rules = marked.filter(({ sharing }) => sharing).map(({ id }) => id);
  const words = (id: string) => `Her står der noget om ${id.replaceAll('.', ' ')} til medarbejderne.`;

  it('are the passages that answer the criteria marked so in the model, and no others', () => {
    const other = marked.find(({ id, sharing }) => !sharing && id.startsWith('organisation.'))?.id ?? '';
    const body = [...rules, other].map((id) => `## Om ${id} {#${id}}\n\n${words(id)}[^1]\n`).join('\n');
    const html = role('afsnit', checked(`${body}\n[^1]: En note.\n`));
    const shown = section(html, 'samtykke') ?? '';
    expect(rules.length).toBeGreaterThan(1);
    for (const id of rules) expect(shown).toContain(words(id));
    expect(shown).not.toContain(words(other));
    expect(html).not.toContain('fodnote');
  });

  it('stand once where the same words answer two of them', () => {
    const body = `## Samtykke {${rules.map((id) => `#${id}`).join(' ')}}\n\n${words('alt')}\n`;
    expect((section(role('afsnit', checked(body)), 'samtykke') ?? '').split(words('alt'))).toHaveLength(2);
  });

  it('are said to be none where the programme has none', () => {
    expect(section(role('afsnit'), 'samtykke')).toContain('Aftalen siger ikke noget om samtykke og oplysninger.');
  });
});

describe('pages of roles', () => {
  it('are reached from the front page and from the page of the programme', () => {
    expect(pageAt(checked(), 'index.html')).toContain('href="programmer/eksempel/rolle/afsnit.html"');
    expect(pageAt(checked(), 'programmer/eksempel/index.html')).toContain('href="rolle/afsnit.html"');
    expect(pageAt(checked(), 'programmer/eksempel/kapitel/4-organisering.html')).toContain(
      'href="../rolle/afsnit.html"',
    );
  });

  it('are there for whoever only a local plan names', () => {
    const files = {
      'programme.md': head(phases),
      [chapterFile]: `---\nsection: organisation\n${actors}---\n`,
      'local/aaby.md': '---\nactors:\n  - { id: vagten, name: Vagten i Aaby }\n---\n\n# Aaby\n',
    };
    const html = role('vagten', checkFiles(files));
    expect(html).toContain('<h1>Vagten i Aaby</h1>');
    expect(html).toContain('Aaby Kommune');
    expect(section(html, 'opgaver')).toContain('Aftalen nævner ingen opgaver for Vagten i Aaby.');
  });

  it('are none for an id that is no name of a file, and one for an id that is there twice', () => {
    const twice = actors.replace('id: laege', 'id: borger').replace('id: kommune', 'id: ../../x');
    const paths = pagesOf(siteOf([published(checked('', twice))])).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/rolle/'))).toEqual([
      'programmer/eksempel/rolle/borger.html',
      'programmer/eksempel/rolle/afsnit.html',
    ]);
  });

  it('warn like every page of a programme that is not in force', () => {
    expect(role('afsnit')).toContain('Arbejd ikke efter denne side.');
  });
});
