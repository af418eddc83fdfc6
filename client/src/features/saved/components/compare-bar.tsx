import { X } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useLateCode } from '#lib/late-code.ts';
import { changeListCode } from '#session/change-list-code.ts';

import { addersIn } from '../model/authors.ts';
import { usePaper } from '../model/paper-context.ts';
import { comparedId } from '../model/use-choice.ts';
import { useFullName } from './attendance-section.tsx';

import styles from './compare-bar.module.css';

/** Whose colour is whose. Names are in the text too, because two parents share a colour. */
const PeopleKey = () => {
  const { t } = useTranslation('saved');
  const { comparison, people } = usePaper();
  const fullName = useFullName();
  const adders = addersIn(comparison).flatMap((id) => people.get(id) ?? []);
  if (adders.length === 0) return null;
  return (
    <ul className={styles['key']} aria-label={t('compare.key')}>
      {adders.map((person) => (
        <li key={person.id} className={styles['who']} data-role={person.role}>
          <span className={styles['swatch']} aria-hidden="true" />
          {fullName(person)}
        </li>
      ))}
    </ul>
  );
};

/** What changed, in plain sentences; the paper below shows each in its place. */
const InShort = () => {
  const { comparison, record } = usePaper();
  const late = useLateCode(changeListCode);
  return late.kind === 'there' ? <late.part comparison={comparison} record={record} /> : null;
};

/** What the paper is compared with, how to read it, and the way back. */
export const CompareBar = ({ onStop }: { onStop: () => void }) => {
  const { t } = useTranslation('saved');
  const { earlier, comparison } = usePaper();
  if (earlier === null) return null;
  const { title, plannedAt } = earlier.record.meeting;
  const { changes } = comparison;
  const words = t('compare.title', {
    title: reviewTitle(title),
    day: formatDay(plannedAt, 'date'),
  });
  return (
    <section
      id={comparedId}
      tabIndex={-1}
      data-focus-target
      className={styles['bar']}
      aria-label={words}
    >
      <div className={styles['top']}>
        <p>
          <b>{words}</b>
          {' · '}
          {changes === 0 ? t('compare.none') : t('compare.changes', { count: changes })}
        </p>
        <Button variant="outline" icon={X} onPress={onStop}>
          {t('compare.stop')}
        </Button>
      </div>
      {changes > 0 && <InShort />}
      {changes > 0 && <Small>{t('compare.how')}</Small>}
      <PeopleKey />
    </section>
  );
};
