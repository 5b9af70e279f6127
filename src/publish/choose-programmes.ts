// Which programmes a build publishes, and why others are left out.

import type { Checked } from '../check/check-programme.ts';
import type { Configuration } from '../generated/types.ts';
import type { Audience, Published } from './site-data.ts';

export interface LeftOut {
  id: string;
  reason: 'broken' | 'cpr' | 'draft' | 'config' | 'twice';
}

export interface Choice {
  published: Published[];
  leftOut: LeftOut[];
}

/**
 * A programme is left out when it cannot be assembled or holds a CPR number; from a public build also when it is a draft that is
 * not illustrative; and where the configuration names what to publish, when it is not named. Of two with one id, as a copied folder
 * has, the one in the folder of that name is published, else the first.
 */
export function chooseProgrammes(
  checked: readonly Checked[],
  audience: Audience,
  site: NonNullable<Configuration['site']>,
): Choice {
  const choice: Choice = { published: [], leftOut: [] };
  const owners = new Map<string, Checked>();
  for (const each of checked) {
    const id = each.programme?.id;
    if (id !== undefined && (!owners.has(id) || id === each.name)) owners.set(id, each);
  }
  for (const each of checked) {
    const { programme } = each;
    const id = programme?.id ?? each.name;
    const reason = each.holdsCpr
      ? 'cpr'
      : programme === undefined
        ? 'broken'
        : site.publish !== undefined && !site.publish.includes(id)
          ? 'config'
          : audience === 'public' && programme.head.status === 'draft' && programme.head.illustrative !== true
            ? 'draft'
            : owners.get(id) === each
              ? undefined
              : 'twice';
    if (reason !== undefined) choice.leftOut.push({ id, reason });
    else if (programme !== undefined) choice.published.push({ ...each, programme });
  }
  return choice;
}
