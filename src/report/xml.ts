// Texts and attributes as XML can hold them.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML can hold it: some characters cannot stand in a document at all, not even by their number. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** Attributes with a space before each, as they stand in a tag. */
export function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
}
