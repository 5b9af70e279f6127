// Generated from schema/ by `npm run generate`. Do not edit.

import type { JsonSchema } from '../schema/json-schema.ts';
import s0 from '../../schema/catalogue-assessment-tools.schema.json' with { type: 'json' };
import s1 from '../../schema/catalogue-collaboration-degrees.schema.json' with { type: 'json' };
import s2 from '../../schema/catalogue-coordinating-roles.schema.json' with { type: 'json' };
import s3 from '../../schema/catalogue-data-sources.schema.json' with { type: 'json' };
import s4 from '../../schema/catalogue-documents.schema.json' with { type: 'json' };
import s5 from '../../schema/catalogue-forums.schema.json' with { type: 'json' };
import s6 from '../../schema/catalogue-frames.schema.json' with { type: 'json' };
import s7 from '../../schema/catalogue-glossary.schema.json' with { type: 'json' };
import s8 from '../../schema/catalogue-indicators.schema.json' with { type: 'json' };
import s9 from '../../schema/catalogue-initiatives.schema.json' with { type: 'json' };
import s10 from '../../schema/catalogue-interventions.schema.json' with { type: 'json' };
import s11 from '../../schema/catalogue-legislation.schema.json' with { type: 'json' };
import s12 from '../../schema/catalogue-manuals.schema.json' with { type: 'json' };
import s13 from '../../schema/catalogue-methods.schema.json' with { type: 'json' };
import s14 from '../../schema/catalogue-offers.schema.json' with { type: 'json' };
import s15 from '../../schema/catalogue-programmes.schema.json' with { type: 'json' };
import s16 from '../../schema/catalogue-transitions.schema.json' with { type: 'json' };
import s17 from '../../schema/catalogue.schema.json' with { type: 'json' };
import s18 from '../../schema/config.schema.json' with { type: 'json' };
import s19 from '../../schema/found-entries.schema.json' with { type: 'json' };
import s20 from '../../schema/model.schema.json' with { type: 'json' };
import s21 from '../../schema/profile.schema.json' with { type: 'json' };
import s22 from '../../schema/programme.schema.json' with { type: 'json' };
import s23 from '../../schema/site-programme.schema.json' with { type: 'json' };
import s24 from '../../schema/site-programmes.schema.json' with { type: 'json' };
import s25 from '../../schema/shapes/actor-ids.schema.json' with { type: 'json' };
import s26 from '../../schema/shapes/actors.schema.json' with { type: 'json' };
import s27 from '../../schema/shapes/age-range.schema.json' with { type: 'json' };
import s28 from '../../schema/shapes/common.schema.json' with { type: 'json' };
import s29 from '../../schema/shapes/degrees.schema.json' with { type: 'json' };
import s30 from '../../schema/shapes/delimitation.schema.json' with { type: 'json' };
import s31 from '../../schema/shapes/figures.schema.json' with { type: 'json' };
import s32 from '../../schema/shapes/goals.schema.json' with { type: 'json' };
import s33 from '../../schema/shapes/guided-groups.schema.json' with { type: 'json' };
import s34 from '../../schema/shapes/indicators.schema.json' with { type: 'json' };
import s35 from '../../schema/shapes/interventions.schema.json' with { type: 'json' };
import s36 from '../../schema/shapes/levels.schema.json' with { type: 'json' };
import s37 from '../../schema/shapes/local-actors.schema.json' with { type: 'json' };
import s38 from '../../schema/shapes/local-units.schema.json' with { type: 'json' };
import s39 from '../../schema/shapes/manuals.schema.json' with { type: 'json' };
import s40 from '../../schema/shapes/members.schema.json' with { type: 'json' };
import s41 from '../../schema/shapes/milestones.schema.json' with { type: 'json' };
import s42 from '../../schema/shapes/offers.schema.json' with { type: 'json' };
import s43 from '../../schema/shapes/stages.schema.json' with { type: 'json' };
import s44 from '../../schema/shapes/tasks.schema.json' with { type: 'json' };
import s45 from '../../schema/shapes/texts.schema.json' with { type: 'json' };
import s46 from '../../schema/shapes/tools.schema.json' with { type: 'json' };
import s47 from '../../schema/shapes/transitions.schema.json' with { type: 'json' };
import s48 from '../../schema/shapes/who.schema.json' with { type: 'json' };
import s49 from '../../schema/shapes/yes-no.schema.json' with { type: 'json' };

/** Every shipped schema by name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'catalogue-assessment-tools': s0 as JsonSchema,
  'catalogue-collaboration-degrees': s1 as JsonSchema,
  'catalogue-coordinating-roles': s2 as JsonSchema,
  'catalogue-data-sources': s3 as JsonSchema,
  'catalogue-documents': s4 as JsonSchema,
  'catalogue-forums': s5 as JsonSchema,
  'catalogue-frames': s6 as JsonSchema,
  'catalogue-glossary': s7 as JsonSchema,
  'catalogue-indicators': s8 as JsonSchema,
  'catalogue-initiatives': s9 as JsonSchema,
  'catalogue-interventions': s10 as JsonSchema,
  'catalogue-legislation': s11 as JsonSchema,
  'catalogue-manuals': s12 as JsonSchema,
  'catalogue-methods': s13 as JsonSchema,
  'catalogue-offers': s14 as JsonSchema,
  'catalogue-programmes': s15 as JsonSchema,
  'catalogue-transitions': s16 as JsonSchema,
  'catalogue': s17 as JsonSchema,
  'config': s18 as JsonSchema,
  'found-entries': s19 as JsonSchema,
  'model': s20 as JsonSchema,
  'profile': s21 as JsonSchema,
  'programme': s22 as JsonSchema,
  'site-programme': s23 as JsonSchema,
  'site-programmes': s24 as JsonSchema,
  'actor-ids': s25 as JsonSchema,
  'actors': s26 as JsonSchema,
  'age-range': s27 as JsonSchema,
  'common': s28 as JsonSchema,
  'degrees': s29 as JsonSchema,
  'delimitation': s30 as JsonSchema,
  'figures': s31 as JsonSchema,
  'goals': s32 as JsonSchema,
  'guided-groups': s33 as JsonSchema,
  'indicators': s34 as JsonSchema,
  'interventions': s35 as JsonSchema,
  'levels': s36 as JsonSchema,
  'local-actors': s37 as JsonSchema,
  'local-units': s38 as JsonSchema,
  'manuals': s39 as JsonSchema,
  'members': s40 as JsonSchema,
  'milestones': s41 as JsonSchema,
  'offers': s42 as JsonSchema,
  'stages': s43 as JsonSchema,
  'tasks': s44 as JsonSchema,
  'texts': s45 as JsonSchema,
  'tools': s46 as JsonSchema,
  'transitions': s47 as JsonSchema,
  'who': s48 as JsonSchema,
  'yes-no': s49 as JsonSchema,
};
