import { type ConnectionState, isAllInRecord } from '#collab/connection-state.ts';
import type { SavedKind } from '#components/saved-state.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Where my words are, as a sign and a sentence. Never better than it is. */
export const useSavedWords = (): ((state: ConnectionState) => {
  readonly kind: SavedKind;
  readonly text: string;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  return (state) => {
    switch (state.kind) {
      case 'saved':
        return { kind: 'saved', text: t('common:saved.saved') };
      case 'finished':
        return isAllInRecord(state)
          ? { kind: 'saved', text: t('common:saved.saved') }
          : { kind: 'not-saved', text: t('saved.notSaved.ended') };
      case 'read-only':
        return { kind: 'saved', text: t('saved.reading') };
      case 'damaged':
        return { kind: 'not-saved', text: t('saved.damaged') };
      case 'connecting':
        return { kind: 'saving', text: t('saved.connecting') };
      case 'saving':
        return { kind: 'saving', text: t('common:saved.saving') };
      case 'offline':
        return {
          kind: 'offline',
          text: state.grant === 'read' ? t('saved.offlineRead') : t('common:saved.offline'),
        };
      case 'not-saved':
        return { kind: 'not-saved', text: t(`saved.notSaved.${state.reason}`) };
      case 'refused':
      case 'gone':
        return { kind: 'not-saved', text: t('saved.notSaved.ended') };
    }
  };
};
