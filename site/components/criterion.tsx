// A criterion of a model or profile as its page explains it.

import type { ElementContent } from 'hast';
import type { CriterionSource, ModelSource, ProfileSource } from '../../src/generated/types.ts';
import { basisWords, documentsIn } from '../../src/schema/chapter-words.ts';
import type { PageContext } from '../context.ts';

/**
 * @param id full id, which is the anchor
 * @param asking the model or profile that it is a criterion of
 */
export function showCriterion(
  id: string,
  criterion: CriterionSource,
  model: ModelSource | undefined,
  asking: ModelSource | ProfileSource,
  { t, language, site }: PageContext,
  level: 'h3' | 'h4' = 'h4',
): ElementContent {
  const { basis } = criterion;
  const condition = model?.conditions?.find((each) => each.id === criterion.when)?.text[language];
  const chapter = basisWords(basis, asking.document, documentsIn(site.catalogues), language);
  const shape = 'origin' in basis ? t('site.basis.project') : t('site.basis', { chapter, verb: basis.verb });
  return (
    <div class="criterion" id={id}>
      {level === 'h3' ? <h3>{criterion.title[language]}</h3> : <h4>{criterion.title[language]}</h4>}
      <p class="facts">
        <span class={`obligation-${criterion.obligation}`}>{t(`obligation.${criterion.obligation}`)}</span>
        <span>
          {t(
            `site.evidence.${criterion.of === undefined ? criterion.evidence : criterion.evidence === 'either' ? 'rows-or-text' : 'rows'}`,
          )}
        </span>
        <span>{shape}</span>
        <code>{id}</code>
      </p>
      <p>{criterion.text[language]}</p>
      <p class="guidance">{criterion.guidance[language]}</p>
      {condition === undefined ? null : <p class="quiet">{t('site.asked-when', { condition })}</p>}
    </div>
  ) as ElementContent;
}
