// Generated from schema/ by `npm run generate`. Do not edit.

import type { JsonSchema } from '../schema/json-schema.ts';
import s0 from '../../schema/catalogue-legislation.schema.json' with { type: 'json' };
import s1 from '../../schema/catalogue.schema.json' with { type: 'json' };
import s2 from '../../schema/config.schema.json' with { type: 'json' };
import s3 from '../../schema/model.schema.json' with { type: 'json' };
import s4 from '../../schema/profile.schema.json' with { type: 'json' };
import s5 from '../../schema/programme.schema.json' with { type: 'json' };
import s6 from '../../schema/shapes/actor-ids.schema.json' with { type: 'json' };
import s7 from '../../schema/shapes/actors.schema.json' with { type: 'json' };
import s8 from '../../schema/shapes/age-range.schema.json' with { type: 'json' };
import s9 from '../../schema/shapes/common.schema.json' with { type: 'json' };
import s10 from '../../schema/shapes/degrees.schema.json' with { type: 'json' };
import s11 from '../../schema/shapes/delimitation.schema.json' with { type: 'json' };
import s12 from '../../schema/shapes/figures.schema.json' with { type: 'json' };
import s13 from '../../schema/shapes/goals.schema.json' with { type: 'json' };
import s14 from '../../schema/shapes/guided-groups.schema.json' with { type: 'json' };
import s15 from '../../schema/shapes/indicators.schema.json' with { type: 'json' };
import s16 from '../../schema/shapes/interventions.schema.json' with { type: 'json' };
import s17 from '../../schema/shapes/levels.schema.json' with { type: 'json' };
import s18 from '../../schema/shapes/local-actors.schema.json' with { type: 'json' };
import s19 from '../../schema/shapes/local-units.schema.json' with { type: 'json' };
import s20 from '../../schema/shapes/manuals.schema.json' with { type: 'json' };
import s21 from '../../schema/shapes/members.schema.json' with { type: 'json' };
import s22 from '../../schema/shapes/milestones.schema.json' with { type: 'json' };
import s23 from '../../schema/shapes/offers.schema.json' with { type: 'json' };
import s24 from '../../schema/shapes/stages.schema.json' with { type: 'json' };
import s25 from '../../schema/shapes/tasks.schema.json' with { type: 'json' };
import s26 from '../../schema/shapes/texts.schema.json' with { type: 'json' };
import s27 from '../../schema/shapes/tools.schema.json' with { type: 'json' };
import s28 from '../../schema/shapes/transitions.schema.json' with { type: 'json' };
import s29 from '../../schema/shapes/who.schema.json' with { type: 'json' };
import s30 from '../../schema/shapes/yes-no.schema.json' with { type: 'json' };

/** Every shipped schema by name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'catalogue-legislation': s0 as JsonSchema,
  'catalogue': s1 as JsonSchema,
  'config': s2 as JsonSchema,
  'model': s3 as JsonSchema,
  'profile': s4 as JsonSchema,
  'programme': s5 as JsonSchema,
  'actor-ids': s6 as JsonSchema,
  'actors': s7 as JsonSchema,
  'age-range': s8 as JsonSchema,
  'common': s9 as JsonSchema,
  'degrees': s10 as JsonSchema,
  'delimitation': s11 as JsonSchema,
  'figures': s12 as JsonSchema,
  'goals': s13 as JsonSchema,
  'guided-groups': s14 as JsonSchema,
  'indicators': s15 as JsonSchema,
  'interventions': s16 as JsonSchema,
  'levels': s17 as JsonSchema,
  'local-actors': s18 as JsonSchema,
  'local-units': s19 as JsonSchema,
  'manuals': s20 as JsonSchema,
  'members': s21 as JsonSchema,
  'milestones': s22 as JsonSchema,
  'offers': s23 as JsonSchema,
  'stages': s24 as JsonSchema,
  'tasks': s25 as JsonSchema,
  'texts': s26 as JsonSchema,
  'tools': s27 as JsonSchema,
  'transitions': s28 as JsonSchema,
  'who': s29 as JsonSchema,
  'yes-no': s30 as JsonSchema,
};
