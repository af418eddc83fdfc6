import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { MessageCircle, PencilLine } from 'lucide-react';

import { EmptyState } from '#components/empty-state.tsx';
import { Menu } from '#components/menu.tsx';
import { Said } from '#components/said.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { EntryWords } from '../components/entry-words.tsx';
import { LaneEntry, useIsMine } from '../components/lane-entry.tsx';
import { useWriteEntry } from '../components/topic-entries.tsx';
import { EntryTranslation } from '../components/translation.tsx';
import { nameOf, personIn } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useLaneEntries } from '../model/use-lane-entries.ts';
import { useSaidLine } from '../model/use-said-line.ts';

import styles from './child-stage.module.css';

/** What can be written down for a child, most asked first. */
const topicsToWrite: readonly ViewTopic[] = [
  'my-words',
  'working',
  'not-working',
  'important-to-me',
  'how-to-help-me',
  'hopes',
];
const mat: readonly ViewTopic[] = ['working', 'not-working', 'not-sure'];

const Quotations = ({ child, entries }: { child: MeetingPerson; entries: EntryView[] }) => {
  const { t } = useTranslation('meeting');
  const saidLine = useSaidLine();
  const isMine = useIsMine();
  return entries.map((entry) => (
    <Said
      key={entry.id}
      who="child"
      says={t('frame.says', { name: nameOf(child) })}
      {...(!isMine(entry, child.id) && saidLine(entry) !== null && { small: saidLine(entry) })}
    >
      {isMine(entry, child.id) ? (
        <div className={styles['wide']}>
          <LaneEntry entry={entry} owner={child} label={t('child.words')} />
        </div>
      ) : (
        <>
          <EntryWords entry={entry} who="child" quoted />
          <EntryTranslation entry={entry} owner={child} />
        </>
      )}
    </Said>
  ));
};

const Group = ({
  child,
  topic,
  entries,
}: {
  child: MeetingPerson;
  topic: ViewTopic;
  entries: EntryView[];
}) => {
  const { t } = useTranslation('meeting');
  const title = t(`codes.topic.${topic}`);
  return (
    <section className={styles['group']} data-role="child" aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      <div className={styles['entries']}>
        {entries.map((entry) => (
          <LaneEntry key={entry.id} entry={entry} owner={child} label={title} quoted />
        ))}
      </div>
    </section>
  );
};

/** What helpers saw, as theirs: never among the child's own words. */
const HelperNotes = ({
  child,
  entries,
}: {
  child: MeetingPerson;
  entries: readonly EntryView[];
}) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const saidLine = useSaidLine();
  return entries.map((entry) => {
    const helper = entry.saidBy === null ? null : personIn(view, entry.saidBy);
    if (helper === null || entry.words.length === 0) return null;
    return (
      <Said
        key={entry.id}
        who={helper.role}
        says={t('child.helperNote', { name: nameOf(helper) })}
        {...(saidLine(entry) !== null && { small: saidLine(entry) })}
      >
        <EntryWords entry={entry} who={helper.role} />
        <EntryTranslation entry={entry} owner={child} />
      </Said>
    );
  });
};

const WriteDown = ({ child, entries }: { child: MeetingPerson; entries: readonly EntryView[] }) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const write = useWriteEntry();
  const label =
    me.id === child.id ? t('child.writeDownMine') : t('child.writeDown', { name: nameOf(child) });
  return (
    <div>
      <Menu
        label={label}
        icon={PencilLine}
        items={topicsToWrite.map((topic) => ({ id: topic, label: t(`codes.topic.${topic}`) }))}
        onChoose={(id) => {
          const topic = topicsToWrite.find((each) => each === id);
          if (topic !== undefined) write(child, topic, entries);
        }}
      />
    </div>
  );
};

/** First the child: their words as quotations, their cards as cards, live from their own screen. */
export const ChildStage = () => {
  const { t } = useTranslation('meeting');
  const { view, lanes, canEditLanes } = useReview();
  const child = personIn(view, view.pupil.personId);
  const all = useLaneEntries(lanes);
  if (child === null) return null;
  const name = nameOf(child);
  const entries = (all.get(child.id) ?? []).filter((entry) => entry.kind === 'view');
  const of = (topic: ViewTopic) => entries.filter((entry) => entry.topic === topic);
  const others = [...new Set(entries.map((entry) => entry.topic))].filter(
    (topic) =>
      topic !== null && topic !== 'my-words' && topic !== 'helper-note' && !mat.includes(topic),
  );
  const canWrite = canEditLanes.has(child.id);
  return (
    <>
      {entries.length === 0 && (
        <EmptyState icon={MessageCircle} title={t('child.empty', { name })}>
          <p>{t(canWrite ? 'child.emptyScribe' : 'child.emptyHelp', { name })}</p>
        </EmptyState>
      )}
      <Quotations child={child} entries={of('my-words')} />
      <div className={styles['mat']}>
        {[...mat, ...others].map((topic) => {
          const here = topic === null ? [] : of(topic);
          return topic === null || here.length === 0 ? null : (
            <Group key={topic} child={child} topic={topic} entries={here} />
          );
        })}
      </div>
      <HelperNotes child={child} entries={of('helper-note')} />
      {canWrite && <WriteDown child={child} entries={entries} />}
    </>
  );
};
