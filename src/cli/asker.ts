// How a command asks somebody at a terminal.

export interface Choice {
  value: string;
  label: string;
}

export interface Asker {
  /**
   * @param initial what stands there to begin with
   * @param fault what is wrong with an answer; it is asked again until nothing is
   */
  text(question: string, initial: string, fault: (answer: string) => string | undefined): Promise<string>;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  /** Any number of them, none included. */
  chooseMany(question: string, choices: readonly Choice[]): Promise<string[]>;
}

/** Whoever was asked pressed Ctrl-C. */
export class StoppedAsking extends Error {
  constructor() {
    super('stopped');
    this.name = 'StoppedAsking';
  }
}
