// The steps of a transition, in order: what happens, and below it when, who does it, how, and on which condition.

import type { ElementContent } from 'hast';
import { itemsOf, type Scoped } from '../../src/schema/json-schema.ts';
import { columnOf } from './columns.ts';
import type { DataOptions } from './data-options.ts';
import { inLine } from './in-line.ts';
import { showValue } from './value.tsx';

/** What stands below a step, in this order. */
const details = ['when', 'who', 'channel', 'if'];

export function showSteps(
  steps: unknown,
  schema: readonly Scoped[],
  { context, nameOf }: DataOptions,
): ElementContent[] {
  if (!Array.isArray(steps) || steps.length === 0) return [];
  const schemas = itemsOf(schema);
  const rows = steps.map((step: unknown) => {
    if (typeof step !== 'object' || step === null) return <li>{showValue(step, schemas, context, nameOf)}</li>;
    const value = step as Record<string, unknown>;
    const show = (key: string) => {
      const { label, schema: own } = columnOf(schemas, key, context);
      const said = value[key];
      // Those who do it together stand in one line.
      const nodes =
        key === 'who' && Array.isArray(said)
          ? inLine(
              said.map((each: unknown) => showValue(each, itemsOf(own), context, nameOf)),
              context,
            )
          : showValue(said, own, context, nameOf);
      return { label, nodes };
    };
    const more = details.map(show).filter(({ nodes }) => nodes.length > 0);
    return (
      <li>
        {show('what').nodes}
        {more.map(({ label, nodes }) => (
          <div class="step-detail">
            <span class="label">{label}:</span> {nodes}
          </div>
        ))}
      </li>
    );
  });
  return [(<ol class="steps">{rows}</ol>) as ElementContent];
}
