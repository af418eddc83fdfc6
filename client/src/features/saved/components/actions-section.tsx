import type { ActionText } from '@fourchairs/shared/document/actions.ts';
import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { emptyText, type RecordAction } from '@fourchairs/shared/document/record.ts';
import { actionTexts } from '@fourchairs/shared/words/writers.ts';

import { Pill } from '#components/pill.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { isBlank, itemOf, textOf } from '../model/text-of.ts';
import { ItemTag } from './item-tag.tsx';
import { Value } from './moved.tsx';
import { PaperSection } from './paper-section.tsx';
import { WhoWrote } from './who-wrote.tsx';
import { Words } from './words.tsx';

import styles from './actions-section.module.css';

type Action = ItemComparison<RecordAction, ActionText>;

const Line = ({ action }: { action: Action }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const who = textOf(action, 'who', (each) => each.who);
  const why = textOf(action, 'happenedWhy', (each) => each.happenedWhy ?? emptyText);
  const { done, origin, by, happened = null } = itemOf(action);
  return (
    <li className={styles['action']}>
      <p className={styles['what']}>
        <Words {...textOf(action, 'what', ({ what }) => what)} /> <ItemTag item={action} />
      </p>
      <p className={styles['small']}>
        {!isBlank(who) && <Words {...who} />}
        {!isBlank(who) && by !== null && ', '}
        <Value
          item={action}
          name="by"
          show={(each) =>
            each.by === null ? null : t('actions.byDay', { day: formatDay(each.by) })
          }
        />{' '}
        {happened !== null && (
          <Pill tone={happened === 'as-planned' ? 'good' : 'neutral'}>
            {t(`meeting:codes.happened.${happened}`)}
          </Pill>
        )}
        {happened === null && done && <Pill tone="good">{t('actions.done')}</Pill>}
        {happened === null && !done && origin === 'last' && (
          <Pill tone="neutral">{t('actions.notDone')}</Pill>
        )}
      </p>
      {!isBlank(why) && (
        <p className={styles['small']}>
          {t('actions.why')}
          <Words {...why} />
        </p>
      )}
    </li>
  );
};

/** Who does what, by when: what this meeting decided, and what became of last time's. */
export const ActionsSection = () => {
  const { t } = useTranslation('saved');
  const actions = usePaper().comparison.actions;
  const groups = (['new', 'last'] as const)
    .map((origin) => ({ origin, lines: actions.filter((each) => itemOf(each).origin === origin) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <PaperSection title={t('actions.title')}>
      {groups.length === 0 && <p>{t('actions.none')}</p>}
      {groups.map(({ origin, lines }) => (
        <Fact key={origin} label={t(`actions.${origin}`)}>
          <ul className={styles['list']}>
            {lines.map((action) => (
              <Line key={itemOf(action).id} action={action} />
            ))}
          </ul>
        </Fact>
      ))}
      <WhoWrote
        texts={actions.flatMap(({ after }) => (after === null ? [] : actionTexts(after)))}
      />
    </PaperSection>
  );
};
