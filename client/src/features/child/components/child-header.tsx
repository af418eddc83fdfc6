import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { UserRound } from 'lucide-react';

import { type ConnectionState, isAllInRecord } from '#collab/connection-state.ts';
import { useSavedState } from '#collab/use-meeting-connection.tsx';
import { ChairRow } from '#components/chair-row.tsx';
import { Icon } from '#components/icon.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { SavedState, type SavedKind } from '#components/saved-state.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LanguageChoice } from '#session/language-choice.tsx';

import { useOthersHere } from '../people-here.ts';

const kindOf = (state: ConnectionState): SavedKind => {
  switch (state.kind) {
    case 'saved':
    case 'read-only':
      return 'saved';
    case 'finished':
      return isAllInRecord(state) ? 'saved' : 'not-saved';
    case 'saving':
    case 'connecting':
      return 'saving';
    case 'offline':
      return 'offline';
    case 'not-saved':
    case 'damaged':
    case 'refused':
    case 'gone':
      return 'not-saved';
  }
};

type StateWord = Exclude<ConnectionState['kind'], 'finished' | 'refused' | 'gone'>;

const wordOf = (state: ConnectionState): StateWord => {
  if (state.kind === 'finished') return isAllInRecord(state) ? 'saved' : 'not-saved';
  return state.kind === 'refused' || state.kind === 'gone' ? 'not-saved' : state.kind;
};

/** Whose meeting it is, whether the words are saved, and who is here. Nothing else: no menus. */
export const ChildHeader = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('child');
  const state = useSavedState();
  const others = useOthersHere(view);
  return (
    <PageHeader
      title={t('title', { name: view.pupil.preferredName })}
      state={<SavedState kind={kindOf(state)} text={t(`saved.${wordOf(state)}`)} />}
      people={
        <ChairRow
          label={t('hereNow')}
          people={others}
          awayWord={t('away')}
          size="large"
          picture={<Icon of={UserRound} />}
        />
      }
      tools={<LanguageChoice />}
    />
  );
};
