import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import {
  addEntry,
  type EntryView,
  entryWords,
  removeEntry,
  restoreEntry,
} from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import { type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Trash2 } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { PlainTextField } from '#editor/plain-text-field.tsx';
import { dayOf, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { provenanceOf, viewOn } from '#session/provenance.ts';

import { fieldAttribute } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { useMannerOf } from '../model/use-manner.ts';
import { useRemoval } from '../model/use-removal.ts';
import { CameIn } from './said-how.tsx';
import { EntryTranslation } from './translation.tsx';

import styles from './my-entry.module.css';

interface MyEntryProps {
  /** Null: an empty field that makes the entry at the first letter. */
  entry: EntryView | null;
  owner: MeetingPerson;
  topic: ViewTopic;
  /** Names the field. */
  label: string;
}

/**
 * A concern said in the room is first said today, until somebody knows better. What came on paper was said before, and
 * nobody knows when.
 */
const firstSaid = (topic: ViewTopic, how: How) =>
  topic === 'concern' && how !== 'paper' ? { day: dayOf(Date.now()) } : {};

/** Adds a view to somebody's lane, as said by whom I write for and typed by me. Returns its id. */
export const useAddView = (): ((owner: MeetingPerson, topic: ViewTopic) => string) => {
  const { me, lanes } = useReview();
  const mannerOf = useMannerOf();
  return (owner, topic) => {
    const { saidBy, manner } = mannerOf(owner.id);
    return addEntry(must(lanes.get(owner.id), 'lane'), {
      ...viewOn(topic, provenanceOf(me, saidBy, manner)),
      ...firstSaid(topic, manner.how),
    });
  };
};

const RemoveEntry = ({ entry, owner, label }: MyEntryProps & { entry: EntryView }) => {
  const { t } = useTranslation('common');
  const { lanes } = useReview();
  const removed = useRemoval();
  const lane = must(lanes.get(owner.id), 'lane');
  const remove = () => {
    removeEntry(lane, entry.id);
    removed(plainText(entry.words), () => restoreEntry(lane, entry.id));
  };
  return (
    <IconButton icon={Trash2} about={label} onPress={remove}>
      {t('remove')}
    </IconButton>
  );
};

/** Words that I put into a lane: mine, or those of somebody I write for. */
export const MyEntry = (props: MyEntryProps) => {
  const { entry, owner, topic, label } = props;
  const { t } = useTranslation('meeting');
  const { lanes } = useReview();
  const addView = useAddView();
  const key = entry === null ? null : fieldKey.entry(owner.id as PersonId, entry.id);
  return (
    <div
      className={styles['mine']}
      data-comes-with-caret=""
      {...{ [fieldAttribute]: key ?? undefined }}
    >
      <PlainTextField
        fieldKey={key}
        document={laneOf(owner.id as PersonId)}
        createText={() => entryWords(must(lanes.get(owner.id), 'lane'), addView(owner, topic))}
        label={label}
        labelLook="hidden"
        tooLong={(most) => t('frame.tooLong', { most: formatNumber(most) })}
        {...(entry !== null && { small: <CameIn entry={entry} owner={owner} /> })}
        {...(entry?.lang && { lang: entry.lang })}
      />
      {entry !== null && <RemoveEntry {...props} entry={entry} />}
      {entry !== null && <EntryTranslation entry={entry} owner={owner} />}
    </div>
  );
};
