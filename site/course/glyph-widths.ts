// How wide the letters of the site's own font are, so that text in a figure can be set when the site is built.

/** Normal text, and what stands out. */
export type TextWeight = 'regular' | 'semibold';

/** The printable letters of Latin-1 in order, and the punctuation beyond it that Danish texts use. */
const letters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...Array.from('–—‘’“”•…', (letter) => letter.charCodeAt(0)),
];

/** IBM Plex Sans as it stands in `fonts/`: advances in thousandths of the font's size, in the order of `letters`. A test holds them to the font. */
const advances: Readonly<Record<TextWeight, readonly number[]>> = {
  // prettier-ignore
  regular: [
    236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600,
    600, 600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634,
    501, 812, 707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600, 565, 600, 534,
    580, 503, 580, 549, 324, 528, 568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768,
    507, 499, 464, 343, 314, 343, 600, 236, 284, 514, 595, 612, 605, 314, 586, 600, 776, 399, 513, 600, 0, 476, 600,
    468, 600, 346, 346, 600, 573, 652, 326, 600, 359, 398, 513, 847, 872, 824, 467, 641, 641, 641, 641, 641, 641,
    907, 621, 583, 583, 583, 583, 400, 400, 400, 400, 674, 707, 708, 708, 708, 708, 708, 600, 708, 678, 678, 678,
    678, 593, 606, 640, 534, 534, 534, 534, 534, 534, 864, 503, 549, 549, 549, 549, 250, 250, 250, 250, 555, 568,
    560, 560, 560, 560, 560, 600, 568, 568, 568, 568, 568, 499, 580, 499, 588, 780, 273, 273, 475, 474, 396, 803,
  ],
  // prettier-ignore
  semibold: [
    236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 298, 402, 298, 437, 600, 600, 600, 600, 600, 600,
    600, 600, 600, 600, 318, 318, 600, 600, 600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423, 545, 678,
    521, 816, 719, 712, 641, 712, 664, 611, 580, 690, 638, 949, 655, 632, 599, 329, 437, 329, 600, 559, 600, 559,
    600, 513, 600, 558, 350, 545, 588, 276, 276, 562, 294, 888, 588, 563, 600, 600, 393, 499, 374, 588, 524, 819,
    544, 524, 502, 363, 376, 363, 600, 236, 309, 541, 586, 624, 615, 376, 574, 600, 788, 434, 545, 600, 0, 468, 600,
    470, 600, 347, 345, 600, 593, 670, 350, 600, 348, 424, 545, 840, 863, 827, 486, 672, 672, 672, 672, 672, 672,
    950, 642, 600, 600, 600, 600, 423, 423, 423, 423, 694, 719, 712, 712, 712, 712, 712, 600, 712, 690, 690, 690,
    690, 632, 641, 677, 559, 559, 559, 559, 559, 559, 864, 513, 558, 558, 558, 558, 276, 276, 276, 276, 589, 588,
    563, 563, 563, 563, 563, 600, 571, 588, 588, 588, 588, 524, 600, 524, 588, 780, 292, 292, 517, 517, 420, 868,
  ],
};

const widths = {
  regular: new Map(letters.map((letter, index) => [letter, advances.regular[index] ?? 0])),
  semibold: new Map(letters.map((letter, index) => [letter, advances.semibold[index] ?? 0])),
};

/** What a letter of another font may take at most: Chinese signs and pictures are the widest. */
const widestElsewhere = 1400;

/** What is drawn on or in one with the letter before it. */
const joined = /\u200d\p{Extended_Pictographic}|[\p{M}\p{EMod}\u200d\u00ad]/gu;

const isPlain = (text: string) => /^[ -\u00ac\u00ae-\u00ff]*$/.test(text);

/** Width of a text, in the unit of `fontSize`. */
export function textWidth(text: string, weight: TextWeight, fontSize: number): number {
  let sum = 0;
  for (const letter of isPlain(text) ? text : text.replace(joined, ''))
    sum += widths[weight].get(letter.codePointAt(0) ?? 0) ?? widestElsewhere;
  return (sum * fontSize) / 1000;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
