// Finds text that is still to be written.

import { placeholders } from '../../parse/words.ts';
import { filesOf } from '../pages-of.ts';
import { dataRuns, textRuns } from '../prose-of.ts';
import type { Check } from './check.ts';

export const placeholder: Check = {
  id: 'placeholder',
  weight: 'should',
  run: (programme) =>
    filesOf(programme).flatMap((parsed) =>
      [...dataRuns(parsed), ...textRuns(parsed)].flatMap(({ start, source }) =>
        placeholders(source).map(({ index, text }) => ({
          code: 'placeholder' as const,
          place: { file: parsed.file, start: start + index, end: start + index + text.length },
          args: { value: text },
        })),
      ),
    ),
};
