import type { EntryAbout, EntryView } from '@fourchairs/shared/document/entries.ts';
import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Hand } from 'lucide-react';
import { useState } from 'react';

import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { type OwnDocuments, setLater, show, showingOfAll, takeBack } from '#session/showing.ts';

import type { Help } from '../answer.ts';
import { focusInstead } from '../focus-question.ts';
import { useLaterReaders, viewersOf } from '../people-here.ts';
import { childIn } from '../use-child-meeting.ts';
import { HelperDialog } from './helper-dialog.tsx';
import { ShowBar } from './show-bar.tsx';
import { SpokenButton } from './spoken-button.tsx';

const helpersIn = (view: MeetingView) =>
  viewersOf(view).flatMap(({ id, shownAs }) => {
    const parsed = parseId<PersonId>(id);
    return parsed === null ? [] : [{ id: parsed, shownAs }];
  });

const kindOf = (about: EntryAbout) => {
  if (about.kind === 'rating') return 'rating';
  return about.topic === 'drawing' ? 'drawing' : 'other';
};

/** *Someone helped me*, or who did, with the question behind it. */
export const Helper = ({
  view,
  help,
  reader,
  disabled,
  onChange,
}: {
  view: MeetingView;
  help: Help;
  reader: ReadAloud;
  disabled: boolean;
  onChange: (help: Help) => void;
}) => {
  const { t } = useTranslation('child');
  const [asking, setAsking] = useState(false);
  const helped = view.people.find(({ id }) => id === help.helpedBy);
  const name = helped?.shownAs ?? help.helperName;
  return (
    <>
      <SpokenButton
        reader={reader}

        icon={Hand}
        hasPopup="dialog"
        disabled={disabled}
        onPress={() => setAsking(true)}
      >
        {name === null ? t('helper.open') : t('helper.helped', { name })}
      </SpokenButton>
      <HelperDialog
        open={asking}
        onClose={() => setAsking(false)}
        people={helpersIn(view)}
        help={help}
        reader={reader}
        onChange={onChange}
      />
    </>
  );
};

/** Who can see these answers, and the buttons that change it. What helpers wrote beside them goes with them. */
export const Shown = ({
  view,
  docs,
  reader,
  canWrite,
  about,
  answers,
  notes,
}: {
  view: MeetingView;
  docs: OwnDocuments;
  reader: ReadAloud;
  canWrite: boolean;
  /** What is asked: who can see it is said before anything is answered. */
  about: EntryAbout;
  answers: readonly EntryView[];
  notes: readonly EntryView[];
}) => {
  const all = [...answers, ...notes];
  const laterReaders = useLaterReaders(view);
  return (
    <ShowBar
      showing={showingOfAll(docs, all)}
      isLater={answers.some(({ later }) => later === true)}
      kind={kindOf(about)}
      viewers={viewersOf(view).map(({ shownAs }) => shownAs)}
      readLater={laterReaders(about.kind === 'view' ? about.topic : null)}
      canWrite={canWrite}
      reader={reader}
      onShow={() => {
        show(docs, childIn(view), all);
        focusInstead('showing');
      }}
      onTakeBack={() => {
        for (const answer of all) takeBack(docs, answer);
        focusInstead('showing');
      }}
      onLater={(later) => setLater(docs, answers, later)}
    />
  );
};
