// All named checks. One line each; a test holds the folder to this list.

import type { Check } from './check.ts';
import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { actorWithoutParty } from './actor-without-party.ts';
import { citizensNotRepresented } from './citizens-not-represented.ts';
import { degreeNotChosen } from './degree-not-chosen.ts';
import { emptyTable } from './empty-table.ts';
import { goalWithoutIndicator } from './goal-without-indicator.ts';
import { handOverUnanswered } from './hand-over-unanswered.ts';
import { headingLevelSkipped } from './heading-level-skipped.ts';
import { headingTwice } from './heading-twice.ts';
import { imageWithoutAlternative } from './image-without-alternative.ts';
import { indicatorIncomplete } from './indicator-incomplete.ts';
import { indicatorKindsLacking } from './indicator-kinds-lacking.ts';
import { indicatorWithoutGoal } from './indicator-without-goal.ts';
import { interventionWithoutKnowledgeBase } from './intervention-without-knowledge-base.ts';
import { interventionWithoutLaw } from './intervention-without-law.ts';
import { interventionWithoutResponsible } from './intervention-without-responsible.ts';
import { lawReplaced } from './law-replaced.ts';
import { levelWithoutCriteria } from './level-without-criteria.ts';
import { levelWithoutIntervention } from './level-without-intervention.ts';
import { linkTextVague } from './link-text-vague.ts';
import { milestoneLaterThanPlan } from './milestone-later-than-plan.ts';
import { milestoneOverdue } from './milestone-overdue.ts';
import { milestoneWithoutOwner } from './milestone-without-owner.ts';
import { milestonesOutOfOrder } from './milestones-out-of-order.ts';
import { modelNewer } from './model-newer.ts';
import { partyWithoutTask } from './party-without-task.ts';
import { phaseWithoutTask } from './phase-without-task.ts';
import { placeholder } from './placeholder.ts';
import { revisionOverdue } from './revision-overdue.ts';
import { sectorNotRepresented } from './sector-not-represented.ts';
import { standardsAgree } from './standards-agree.ts';
import { taskWithoutLocalOwner } from './task-without-local-owner.ts';
import { taskWithoutResponsible } from './task-without-responsible.ts';
import { tasksDisagree } from './tasks-disagree.ts';
import { transitionCalledFor } from './transition-called-for.ts';
import { transitionDeadlineInWords } from './transition-deadline-in-words.ts';
import { transitionOneEnded } from './transition-one-ended.ts';
import { transitionWithoutDeadline } from './transition-without-deadline.ts';
import { transitionWithoutInterim } from './transition-without-interim.ts';
import { validityBackwards } from './validity-backwards.ts';
import { versionWithoutRevision } from './version-without-revision.ts';
import { waiverEndsSoon } from './waiver-ends-soon.ts';

export const checks: readonly Check[] = [
  // Goals and indicators
  goalWithoutIndicator,
  indicatorWithoutGoal,
  indicatorIncomplete,
  indicatorKindsLacking,
  // Responsibility
  taskWithoutResponsible,
  tasksDisagree,
  actorWithoutParty,
  partyWithoutTask,
  // Transitions
  transitionOneEnded,
  transitionWithoutDeadline,
  transitionDeadlineInWords,
  transitionWithoutInterim,
  handOverUnanswered,
  transitionCalledFor,
  // Levels and interventions
  standardsAgree,
  levelWithoutCriteria,
  levelWithoutIntervention,
  degreeNotChosen,
  interventionWithoutResponsible,
  interventionWithoutLaw,
  interventionWithoutKnowledgeBase,
  lawReplaced,
  // Phases
  phaseWithoutTask,
  // Plans
  milestoneLaterThanPlan,
  milestonesOutOfOrder,
  milestoneWithoutOwner,
  milestoneOverdue,
  taskWithoutLocalOwner,
  // The steering group
  sectorNotRepresented,
  citizensNotRepresented,
  // Text
  placeholder,
  emptyTable,
  headingLevelSkipped,
  headingTwice,
  imageWithoutAlternative,
  linkTextVague,
  abbreviationUnexplained,
  // The life of a programme
  modelNewer,
  revisionOverdue,
  validityBackwards,
  versionWithoutRevision,
  waiverEndsSoon,
];
