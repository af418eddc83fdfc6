import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { Languages } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { IconButton } from '#components/icon-button.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { type SaidWords, translationDraft } from './said-words.ts';
import { TranslationForm } from './translation-form.tsx';
import { useDrafts } from './use-drafts.ts';

interface PenProps {
  view: MeetingView;
  said: SaidWords;
  nameOf: (person: string | null) => string;
}

/** For whoever may put these words into English: a button, and a form where it was. */
export const PutIntoEnglish = ({ view, said, nameOf }: PenProps) => {
  const { t } = useTranslation(['translating', 'common']);
  const isBegun = useDrafts(useApi().drafts.translations).has(translationDraft(view, said));
  const [open, setOpen] = useState(false);
  const language = languageName(recordLanguage);
  if (open || isBegun) {
    const done = () => setOpen(false);
    return (
      <div data-print="hide">
        <TranslationForm view={view} said={said} nameOf={nameOf} isAsked={open} onDone={done} />
      </div>
    );
  }
  return (
    <div data-print="hide">
      <IconButton icon={Languages} about={said.words.slice(0, 40)} onPress={() => setOpen(true)}>
        {said.translation === undefined
          ? t('common:translation.add', { language })
          : t('change', { language })}
      </IconButton>
    </div>
  );
};
