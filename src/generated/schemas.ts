// Generated from schema/ by `npm run generate`. Do not edit.

import type { JsonSchema } from '../schema/json-schema.ts';
import s0 from '../../schema/catalogue-coordinating-roles.schema.json' with { type: 'json' };
import s1 from '../../schema/catalogue-forums.schema.json' with { type: 'json' };
import s2 from '../../schema/catalogue-frames.schema.json' with { type: 'json' };
import s3 from '../../schema/catalogue-glossary.schema.json' with { type: 'json' };
import s4 from '../../schema/catalogue-indicators.schema.json' with { type: 'json' };
import s5 from '../../schema/catalogue-legislation.schema.json' with { type: 'json' };
import s6 from '../../schema/catalogue.schema.json' with { type: 'json' };
import s7 from '../../schema/config.schema.json' with { type: 'json' };
import s8 from '../../schema/model.schema.json' with { type: 'json' };
import s9 from '../../schema/profile.schema.json' with { type: 'json' };
import s10 from '../../schema/programme.schema.json' with { type: 'json' };
import s11 from '../../schema/shapes/actor-ids.schema.json' with { type: 'json' };
import s12 from '../../schema/shapes/actors.schema.json' with { type: 'json' };
import s13 from '../../schema/shapes/age-range.schema.json' with { type: 'json' };
import s14 from '../../schema/shapes/common.schema.json' with { type: 'json' };
import s15 from '../../schema/shapes/degrees.schema.json' with { type: 'json' };
import s16 from '../../schema/shapes/delimitation.schema.json' with { type: 'json' };
import s17 from '../../schema/shapes/figures.schema.json' with { type: 'json' };
import s18 from '../../schema/shapes/goals.schema.json' with { type: 'json' };
import s19 from '../../schema/shapes/guided-groups.schema.json' with { type: 'json' };
import s20 from '../../schema/shapes/indicators.schema.json' with { type: 'json' };
import s21 from '../../schema/shapes/interventions.schema.json' with { type: 'json' };
import s22 from '../../schema/shapes/levels.schema.json' with { type: 'json' };
import s23 from '../../schema/shapes/local-actors.schema.json' with { type: 'json' };
import s24 from '../../schema/shapes/local-units.schema.json' with { type: 'json' };
import s25 from '../../schema/shapes/manuals.schema.json' with { type: 'json' };
import s26 from '../../schema/shapes/members.schema.json' with { type: 'json' };
import s27 from '../../schema/shapes/milestones.schema.json' with { type: 'json' };
import s28 from '../../schema/shapes/offers.schema.json' with { type: 'json' };
import s29 from '../../schema/shapes/stages.schema.json' with { type: 'json' };
import s30 from '../../schema/shapes/tasks.schema.json' with { type: 'json' };
import s31 from '../../schema/shapes/texts.schema.json' with { type: 'json' };
import s32 from '../../schema/shapes/tools.schema.json' with { type: 'json' };
import s33 from '../../schema/shapes/transitions.schema.json' with { type: 'json' };
import s34 from '../../schema/shapes/who.schema.json' with { type: 'json' };
import s35 from '../../schema/shapes/yes-no.schema.json' with { type: 'json' };

/** Every shipped schema by name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'catalogue-coordinating-roles': s0 as JsonSchema,
  'catalogue-forums': s1 as JsonSchema,
  'catalogue-frames': s2 as JsonSchema,
  'catalogue-glossary': s3 as JsonSchema,
  'catalogue-indicators': s4 as JsonSchema,
  'catalogue-legislation': s5 as JsonSchema,
  'catalogue': s6 as JsonSchema,
  'config': s7 as JsonSchema,
  'model': s8 as JsonSchema,
  'profile': s9 as JsonSchema,
  'programme': s10 as JsonSchema,
  'actor-ids': s11 as JsonSchema,
  'actors': s12 as JsonSchema,
  'age-range': s13 as JsonSchema,
  'common': s14 as JsonSchema,
  'degrees': s15 as JsonSchema,
  'delimitation': s16 as JsonSchema,
  'figures': s17 as JsonSchema,
  'goals': s18 as JsonSchema,
  'guided-groups': s19 as JsonSchema,
  'indicators': s20 as JsonSchema,
  'interventions': s21 as JsonSchema,
  'levels': s22 as JsonSchema,
  'local-actors': s23 as JsonSchema,
  'local-units': s24 as JsonSchema,
  'manuals': s25 as JsonSchema,
  'members': s26 as JsonSchema,
  'milestones': s27 as JsonSchema,
  'offers': s28 as JsonSchema,
  'stages': s29 as JsonSchema,
  'tasks': s30 as JsonSchema,
  'texts': s31 as JsonSchema,
  'tools': s32 as JsonSchema,
  'transitions': s33 as JsonSchema,
  'who': s34 as JsonSchema,
  'yes-no': s35 as JsonSchema,
};
