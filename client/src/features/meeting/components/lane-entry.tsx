import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { useText } from '#collab/use-doc-value.ts';
import { Small } from '#components/text.tsx';

import { useReview } from '../model/review-context.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { EntryWords } from './entry-words.tsx';
import { MyEntry } from './my-entry.tsx';
import { EntryTranslation } from './translation.tsx';

interface LaneEntryProps {
  entry: EntryView;
  /** Whose lane it stands in. */
  owner: MeetingPerson;
  /** Names the field, for those who may write it. */
  label: string;
  quoted?: boolean;
}

/** I may write an entry that I said or that I typed; nobody corrects what somebody else put down. Cards and faces stay. */
export const useIsMine = (): ((entry: EntryView, owner: string) => boolean) => {
  const { me, canEditLanes } = useReview();
  return (entry, owner) =>
    canEditLanes.has(owner) &&
    (entry.saidBy === me.id || entry.typedBy === me.id) &&
    entry.card === null &&
    entry.face === null;
};

const OthersEntry = ({ entry, owner, quoted = false }: LaneEntryProps) => {
  const saidLine = useSaidLine();
  const words = useText(entry.words);
  const line = saidLine(entry, owner.id);
  if (words === '' && entry.card === null && entry.face === null) return null;
  return (
    <div>
      <EntryWords entry={entry} who={owner.role} quoted={quoted} />
      {line !== null && <Small>{line}</Small>}
      <EntryTranslation entry={entry} owner={owner} />
    </div>
  );
};

/** One thing somebody put in their lane. */
export const LaneEntry = (props: LaneEntryProps) => {
  const isMine = useIsMine();
  const { entry, owner, label } = props;
  return isMine(entry, owner.id) && entry.topic !== null ? (
    <MyEntry entry={entry} owner={owner} topic={entry.topic} label={label} />
  ) : (
    <OthersEntry {...props} />
  );
};
