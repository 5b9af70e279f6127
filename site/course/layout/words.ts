// The words that the figure of a course adds to those of the programme.

export interface FigureWords {
  /** Beside the number in the lane that receives: modtager. */
  receives: string;
  /** In a column without anything: Ingen opgaver i aftalen. */
  empty: string;
}
