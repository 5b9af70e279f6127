// Links and images whose address stands elsewhere in the file are shown as those that hold it themselves.

import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { renderMarkdown, type ResolveLink } from '../../src/publish/render-markdown.ts';

/** The HTML of a text whose links all lead to a folder `x`, but for one that is dead. */
function render(text: string): string {
  const root = parseMarkdown(text);
  const resolve: ResolveLink = ({ url, image }) =>
    url === 'dead' ? undefined : `x/${image ? 'image' : 'page'}/${url}`;
  return renderMarkdown(root, root.children, 'da', resolve)
    .blocks.map((block) => toHtml(block))
    .join('');
}

it.each([
  ['[her](a) ![billede](b)\n', '<p><a href="x/page/a">her</a> <img src="x/image/b" alt="billede"></p>'],
  [
    '[her][A] ![billede][B]\n\n[a]: a\n[b]: b\n',
    '<p><a href="x/page/a">her</a> <img src="x/image/b" alt="billede"></p>',
  ],
  ['![et **stort** billede](b "Titel")\n', '<p><img src="x/image/b" alt="et stort billede" title="Titel"></p>'],
  ['[her][a]\n\n> [a]: a\n', '<p><a href="x/page/a">her</a></p>'],
  ['[her][a] ![billede][a]\n\n[a]: dead\n', '<p>her billede</p>'],
  ['[her](a "Titel")\n', '<p><a href="x/page/a" title="Titel">her</a></p>'],
])('%j', (text, html) => expect(render(text)).toContain(html));

it('a list goes on from the number that it was given', () => {
  expect(render('3. tre\n4. fire\n')).toContain('<ol start="3">');
});
