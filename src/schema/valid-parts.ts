// What is left of a value when the parts at fault are taken out, so that everything after can trust its type.

import type { Finding } from '../finding/finding.ts';
import type { Path } from '../parse/data.ts';

/**
 * A copy without the parts that findings point at: the value itself, or the whole entry where a key is lacking. Unknown keys stay:
 * they harm nobody.
 * @param findings what validating `value` found, with paths from its top
 */
export function validParts(value: unknown, findings: readonly Finding[]): unknown {
  const copy: unknown = structuredClone(value);
  const faults = findings.filter(({ code, path }) => code !== 'unknown-key' && path !== undefined && path.length > 0);
  // From the back, so that taking out a list's entry does not move the ones still to be taken out.
  const paths = faults.map(({ path }) => path ?? []).sort((a, b) => compare(b, a));
  for (const path of paths) remove(copy, path);
  return copy;
}

function remove(top: unknown, path: Path): void {
  let parent = top;
  for (const step of path.slice(0, -1)) parent = childOf(parent, step);
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (typeof parent === 'object' && parent !== null && last !== undefined) Reflect.deleteProperty(parent, last);
}

function childOf(parent: unknown, step: string | number): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<string | number, unknown>)[step] : undefined;
}

function compare(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
