import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { useText } from '#collab/use-doc-value.ts';
import { isSameLanguage } from '#i18n/languages.ts';
import { useLateCode } from '#lib/late-code.ts';

import { useReview } from '../model/review-context.ts';
import { translationCode } from '../translation-code.ts';

interface TranslationProps {
  entry: EntryView;
  /** Whose lane it stands in. */
  owner: MeetingPerson;
}

const LateTranslation = (props: TranslationProps) => {
  const code = useLateCode(translationCode);
  const words = useText(props.entry.translation);
  if (code.kind === 'there') return <code.part {...props} />;
  if (words === '') return null;
  return (
    <p dir="auto" lang={props.entry.translationLang ?? undefined}>
      {words}
    </p>
  );
};

/** An entry in English beside the words themselves: to write for whoever may, to read for everybody else. */
export const EntryTranslation = (props: TranslationProps) => {
  const { entry, owner } = props;
  const { me, canEditLanes } = useReview();
  const isThere = useText(entry.translation) !== '';
  const isForeign = !isSameLanguage(entry.lang ?? 'en', 'en');
  const mayI = isForeign && canEditLanes.has(owner.id) && entry.saidBy !== me.id;
  return isThere || mayI ? <LateTranslation {...props} /> : null;
};
