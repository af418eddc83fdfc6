import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { useNames } from '../model/use-names.ts';

/** Beside a difference: the school's words, or that there are none, and where to turn; printed with it. */
export const SchoolView = ({ answer }: { answer: Agreement }) => {
  const { t } = useTranslation(['saved', 'meeting']);
  const nameOf = useNames();
  const { replies } = usePaper().shown;
  const reply = replies.find(({ personId }) => personId === answer.personId);
  return (
    <>
      {reply === undefined ? (
        <p>{t('agree.schoolNone')}</p>
      ) : (
        <>
          <p>{t('agree.school', { name: nameOf(reply.by) })}</p>
          <p dir="auto">{t('said.quote', { words: reply.words })}</p>
        </>
      )}
      <Small>{t('meeting:codes.turn')}</Small>
    </>
  );
};
