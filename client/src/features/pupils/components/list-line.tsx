import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { draftOf } from '#session/lines/line-draft.ts';
import { LineForm } from '#session/lines/line-form.tsx';
import { ReadLine } from '#session/lines/line-words.tsx';

import { useChangeLine } from '../model/use-list-changes.ts';
import { FormTrouble } from './trouble.tsx';

import styles from './list-line.module.css';

/** What may be done with a line, by where it stands. */
const ways = {
  asked: [
    { state: 'in', word: 'manage.takeIn' },
    { state: 'away', word: 'manage.putAway' },
  ],
  in: [{ state: 'away', word: 'manage.putAway' }],
  away: [{ state: 'in', word: 'manage.putBack' }],
} as const;

/** A line of the school's list, with what the SENCO may do with it; opened, the form it is written in. */
export const ListLine = ({ line, list }: { line: SchoolLine; list: SchoolList }) => {
  const { t } = useTranslation('pupils');
  const [open, setOpen] = useState(false);
  const change = useChangeLine();
  if (open) {
    return (
      <li className={styles['form']}>
        <LineForm
          start={draftOf(line)}
          levels={list.levels}
          areas={list.areas}
          saving={change}
          onSave={(words) => change.mutate({ line, words }, { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
          words={{ save: t('manage.save'), saving: t('manage.saving') }}
        />
      </li>
    );
  }
  return (
    <li className={styles['line']}>
      <div>
        <ReadLine line={line} />
        {line.state === 'asked' && <Small>{t('manage.askedBy', { name: line.by ?? '' })}</Small>}
        {change.error !== null && <FormTrouble error={change.error} />}
      </div>
      <div className={styles['tools']}>
        {line.state !== 'away' && (
          <Button variant="quiet" about={line.what} onPress={() => setOpen(true)}>
            {t('manage.change')}
          </Button>
        )}
        {ways[line.state].map(({ state, word }) => (
          <Button
            key={state}
            variant={state === 'in' ? 'outline' : 'quiet'}
            about={line.what}
            pending={change.isPending}
            onPress={() => change.mutate({ line, state })}
          >
            {t(word)}
          </Button>
        ))}
      </div>
    </li>
  );
};
