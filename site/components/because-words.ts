// Why a criterion has its outcome, in words: those that every report has too.

import type { Because } from '../../src/check/outcome.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { explainBecause } from '../../src/report/because.ts';
import type { PageContext } from '../context.ts';

export function becauseWords(because: Because, programme: Programme, { language }: PageContext): string {
  return explainBecause(because, programme, language);
}
