// What an id points to, as readers see it.

export interface Name {
  text: string;
  href: string | undefined;
  /** True to link it also where who acts is named in every row. */
  everywhere?: boolean;
}

/** The name of an id of a kind of reference; undefined for one that is not known. */
export type NameOf = (refers: string, id: string) => Name | undefined;

/** The same names, leading nowhere: for what stands in small, or within a link. */
export function unlinked(nameOf: NameOf): NameOf {
  return (refers, id) => {
    const name = nameOf(refers, id);
    return name && { text: name.text, href: undefined };
  };
}
