// Asks at a terminal. Loaded by the commands that ask, once they do.

import { isCancel, multiselect, select, text } from '@clack/prompts';
import { StoppedAsking, type Asker } from './asker.ts';

// The library's own instructions are English: what a key does stands in the questions.
const common = { showInstructions: false };

/** Asks with the prompts of the library. */
export const terminalAsker: Asker = {
  async text(question, initial, fault) {
    const message = question;
    return answered(await text({ message, initialValue: initial, validate: (answer) => fault(answer ?? '') }));
  },
  async choose(question, choices) {
    return answered(await select<string>({ ...common, message: question, options: [...choices] }));
  },
  async chooseMany(question, choices) {
    return answered(
      await multiselect<string>({ ...common, message: question, options: [...choices], required: false }),
    );
  },
};

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new StoppedAsking();
  return answer as Exclude<Answer, symbol>;
}
