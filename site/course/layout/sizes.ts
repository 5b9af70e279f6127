// The sizes of the figure of a course. Lengths are CSS pixels at the usual size of text.

export const size = {
  /** Of the page's content. */
  width: 1120,
  font: 15,
  line: 19,
  /** From a line's top to where its letters stand. */
  baseline: 14,
  /** Lanes' names are as wide as their longest word, between these. */
  labelLeast: 112,
  labelMost: 190,
  /** Inside a box, inside a cell, and between boxes. */
  pad: 6,
  cell: 8,
  gap: 6,
  disc: 22,
  emptyColumn: 110,
  /** A box is no narrower and no wider. */
  boxLeast: 150,
  boxMost: 440,
  /** Up to here a box is as wide as its longest word or deadline where there is room. */
  boxWhole: 230,
  track: 11,
  tracksMost: 200,
  /** Room for the head of an arrow and a piece of its line. */
  arrow: 26,
  columns: 4,
  /** What a landscape A4 has room for inside its margins. */
  sheet: { width: 1009, height: 690 },
} as const;
