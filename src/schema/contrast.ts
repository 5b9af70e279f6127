// How well two colours can be told apart: relative luminance and contrast ratio as WCAG 2.2 defines them.

/** The ratio that text needs: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/**
 * The contrast ratio of two colours, from 1 to 21, whichever of them is the text.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param one a colour as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same colour with that share of its light taken away. */
export function darker(colour: string, share: number): string {
  const kept = channels(colour).map((channel) => Math.round(channel * (1 - share)));
  return `#${kept.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
