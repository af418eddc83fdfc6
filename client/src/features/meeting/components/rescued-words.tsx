import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { RescuedWords as Rescued } from '#collab/open-documents.ts';
import { useMeeting, useRescuedWords } from '#collab/use-meeting-connection.tsx';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';

import { useWhere } from '../model/use-where.ts';
import { CopyWords } from './copy-words.tsx';

import styles from './rescued-words.module.css';

const allWords = ({ why }: Rescued): string => why.words.map(({ words }) => words).join('\n\n');

const OneRescue = ({ rescued, view }: { rescued: Rescued; view: MeetingView }) => {
  const { t } = useTranslation('meeting');
  const meeting = useMeeting();
  const whereOf = useWhere(view);
  const { why } = rescued;
  return (
    <Banner tone="error" live="alert" title={t('trouble.refused.title')}>
      <div className={styles['rescue']}>
        <p>
          <ServerWords
            said={why.kind === 'refused' ? why.text : ''}
            otherwise={t('trouble.refused.safe')}
          />
        </p>
        {why.words.length > 0 && <p>{t('trouble.refused.body')}</p>}
        {why.words.length === 0 && <p>{t('trouble.refused.noWords')}</p>}
        {why.words.map(({ where, words }) => (
          <figure key={where.join('.')} className={styles['words']}>
            <figcaption>
              {t('trouble.refused.where', { where: whereOf(rescued.document, where) })}
            </figcaption>
            <blockquote dir="auto">{words}</blockquote>
          </figure>
        ))}
        <Row>
          {why.words.length > 0 && <CopyWords text={allWords(rescued)} />}
          <Button onPress={() => meeting.dismissRescued(rescued.id)}>
            {t('trouble.refused.carryOn')}
          </Button>
        </Row>
      </div>
    </Banner>
  );
};

/** Words the server did not keep: which, why, and a way to copy them. They stay until the person has seen to them. */
export const RescuedWords = ({ view }: { view: MeetingView }) =>
  useRescuedWords().map((rescued) => <OneRescue key={rescued.id} rescued={rescued} view={view} />);
