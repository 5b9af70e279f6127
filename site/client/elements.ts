// Elements made of texts: what is found is never read as HTML.

/** An element with these attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A message with its blanks filled. */
export function fill(message: string, blanks: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{([a-z-]+)\}/gu, (whole, name: string) => String(blanks[name] ?? whole));
}
