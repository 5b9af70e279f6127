// Gives every passage, row and heading of a programme an anchor that is its own.

import { slug } from 'github-slugger';

/** Hands out anchors: the first of a name is the name, the second `name--2`. */
export class Anchors {
  /** Anchors that are ids, unique in the whole programme, with the file whose page has each. */
  readonly files = new Map<string, string>();
  readonly #texts = new Map<string, Set<string>>();
  /** How often each name was asked for, by file for names from texts. */
  readonly #asked = new Map<string, number>();
  readonly #passages: ReadonlySet<string>;

  /** @param passages ids that some heading or `::covers` opens or covers: the plain id is theirs */
  constructor(passages: Iterable<string>) {
    this.#passages = new Set(passages);
  }

  /** An anchor named for an id, on the page of `file`. */
  forId(id: string, file: string): string {
    const anchor = this.#firstFree(id, this.files, '');
    this.files.set(anchor, file);
    return anchor;
  }

  /** An anchor for the data of a field, where no passage and no data before have its id. */
  forData(id: string, file: string): string | undefined {
    return this.#passages.has(id) || this.files.has(id) ? undefined : this.forId(id, file);
  }

  /** An anchor from a heading's words, unique on the page of `file`: another chapter may have a heading of the same words. */
  forText(text: string, file: string): string {
    const taken = this.#texts.get(file) ?? new Set();
    const anchor = this.#firstFree(slug(text) || 'afsnit', taken, file);
    this.#texts.set(file, taken.add(anchor));
    return anchor;
  }

  #firstFree(name: string, taken: { has(anchor: string): boolean }, file: string): string {
    const key = `${file}#${name}`;
    let count = (this.#asked.get(key) ?? 0) + 1;
    const numbered = () => (count === 1 ? name : `${name}--${count}`);
    while (taken.has(numbered())) count += 1;
    this.#asked.set(key, count);
    return numbered();
  }
}
