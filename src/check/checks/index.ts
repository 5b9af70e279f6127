// All named checks. One line each; a test holds the folder to this list.

import type { Check } from './check.ts';
import { goalWithoutIndicator } from './goal-without-indicator.ts';
import { modelNewer } from './model-newer.ts';
import { standardsAgree } from './standards-agree.ts';

export const checks: readonly Check[] = [
  // Goals and indicators
  goalWithoutIndicator,
  // Levels and interventions
  standardsAgree,
  // The life of a programme
  modelNewer,
];
