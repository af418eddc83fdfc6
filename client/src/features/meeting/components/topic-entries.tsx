import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Plus } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { LaneEntry, useIsMine } from './lane-entry.tsx';
import { MyEntry, useAddView } from './my-entry.tsx';

import styles from './topic-entries.module.css';

/** Adds an entry to somebody's lane and puts the caret in it; an empty one of mine that waits there is used first. */
export const useWriteEntry = (): ((
  owner: MeetingPerson,
  topic: ViewTopic,
  entries: readonly EntryView[],
) => void) => {
  const isMine = useIsMine();
  const addView = useAddView();
  return (owner, topic, entries) => {
    const waiting = entries.find(
      (entry) => entry.topic === topic && isMine(entry, owner.id) && plainText(entry.words) === '',
    );
    const id = waiting?.id ?? addView(owner, topic);
    focusField(fieldKey.entry(owner.id as PersonId, id));
  };
};

/** What one person put under one heading. Where I may write there is always a field, and a way to add another. */
export const TopicEntries = ({
  owner,
  topic,
  entries,
}: {
  owner: MeetingPerson;
  topic: ViewTopic;
  entries: readonly EntryView[];
}) => {
  const { t } = useTranslation('meeting');
  const { canEditLanes } = useReview();
  const write = useWriteEntry();
  const isMine = useIsMine();
  const here = entries.filter((entry) => entry.kind === 'view' && entry.topic === topic);
  const [first = null, ...mine] = here.filter((entry) => isMine(entry, owner.id));
  const others = here.filter((entry) => !isMine(entry, owner.id));
  const title = t(`codes.topic.${topic}`);
  const canWrite = canEditLanes.has(owner.id);
  if (here.length === 0 && !canWrite) return null;
  return (
    <section className={styles['topic']} aria-label={`${title}: ${owner.name}`}>
      <h4 className={styles['title']}>{title}</h4>
      {others.map((entry) => (
        <LaneEntry key={entry.id} entry={entry} owner={owner} label={title} />
      ))}
      {canWrite && <MyEntry key="first" entry={first} owner={owner} topic={topic} label={title} />}
      {mine.map((entry) => (
        <MyEntry key={entry.id} entry={entry} owner={owner} topic={topic} label={title} />
      ))}
      {first !== null && canWrite && (
        <div>
          <Button
            variant="quiet"
            icon={Plus}
            about={title}
            onPress={() => write(owner, topic, here)}
          >
            {t('working.addMore')}
          </Button>
        </div>
      )}
    </section>
  );
};
