// Anchors are ids; in a programme in another language than English a link may name them by its words.

import { fullIdOf } from './ids.ts';
import type { LinkTargets } from './links.ts';
import { phaseIdsOf } from './phases.ts';
import type { Programme } from './programme.ts';

/** Reads and writes anchors in names: `organisering.ansvar.fordeling.netværksmøde`, `organisering.kommunikation.samtykke--2`. */
export function anchorNames({
  phases,
  requirements,
}: Pick<Programme, 'phases' | 'requirements'>): Pick<LinkTargets, 'anchorOf' | 'anchorWord'> {
  const { criteria, items, language } = requirements;
  if (language === 'en') return { anchorOf: (written) => written, anchorWord: (anchor) => anchor };
  const phaseIds = phaseIdsOf(phases, requirements);
  /** What stands before a row's id and before the number of a second passage, changed; a row's id is its programme's own. */
  const changed = (anchor: string, change: (id: string) => string | undefined): string => {
    const [, whole = anchor, number = ''] = /^(.*?)(--\d+)?$/su.exec(anchor) ?? [];
    const parts = whole.split('.');
    const id = parts.slice(0, 3).join('.');
    return [change(id) ?? id, ...parts.slice(3)].join('.') + number;
  };
  return {
    anchorOf: (written) => changed(written, (id) => fullIdOf(id, requirements, phaseIds)?.id),
    anchorWord: (anchor) => changed(anchor, (id) => (criteria.get(id) ?? items.get(id) ?? phaseIds.get(id))?.word),
  };
}
