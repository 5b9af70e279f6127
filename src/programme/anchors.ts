// Gives every passage, row and heading of a programme an anchor that is its own.

import GithubSlugger from 'github-slugger';

/** Hands out anchors: the first of a name is the name, the second `name--2`. */
export class Anchors {
  readonly files = new Map<string, string>();
  readonly #slugger = new GithubSlugger();

  /** An anchor named for an id, on the page of `file`. */
  forId(id: string, file: string): string {
    let anchor = id;
    for (let count = 2; this.files.has(anchor); count += 1) anchor = `${id}--${count}`;
    this.files.set(anchor, file);
    return anchor;
  }

  /** An anchor from a heading's words. */
  forText(text: string, file: string): string {
    return this.forId(this.#slugger.slug(text).replace(/-\d+$/, '') || 'afsnit', file);
  }
}
