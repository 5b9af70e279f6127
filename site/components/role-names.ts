// Names on the page of a role: everybody else who acts leads to their own page.

import type { Published } from '../../src/publish/site-data.ts';
import type { PageContext } from '../context.ts';
import { namesOf, type NameOf } from './names.ts';

/** Names as on every page, but for actors: those of others are linked wherever they stand, the reader's own nowhere. */
export function roleNames(own: string, published: Published, context: PageContext): NameOf {
  const nameOf = namesOf(published, context);
  return (refers, id) => {
    const name = nameOf(refers, id);
    if (name === undefined || refers !== 'actor') return name;
    return id === own ? { text: name.text, href: undefined } : { ...name, everywhere: true };
  };
}
