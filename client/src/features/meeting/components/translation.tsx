import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import type * as Y from 'yjs';

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

/** The words alone, until the code of the rest is here. */
const Plain = ({ translation, lang }: { translation: Y.Text; lang: string | null }) => {
  const words = useText(translation);
  if (words === '') return null;
  return (
    <p dir="auto" lang={lang ?? undefined}>
      {words}
    </p>
  );
};

const LateTranslation = (props: TranslationProps) => {
  const code = useLateCode(translationCode);
  if (code.kind === 'there') return <code.part.TranslationPart {...props} />;
  return <Plain translation={props.entry.translation} lang={props.entry.translationLang} />;
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

const LateChildTranslation = ({ outcome }: { outcome: OutcomeView }) => {
  const code = useLateCode(translationCode);
  if (code.kind === 'there') return <code.part.ChildTranslationPart outcome={outcome} />;
  const { childTranslationLang: lang } = outcome;
  return <Plain translation={outcome.text('childTranslation')} lang={lang} />;
};

/** The child's words for an outcome in English, under them: as for an entry. */
export const ChildTranslation = ({ outcome }: { outcome: OutcomeView }) => {
  const { view, me, canEditPlan } = useReview();
  const isThere = useText(outcome.text('childTranslation')) !== '';
  const isForeign = !isSameLanguage(outcome.childLang ?? 'en', 'en');
  const mayI = isForeign && canEditPlan && view.pupil.personId !== me.id;
  return isThere || mayI ? <LateChildTranslation outcome={outcome} /> : null;
};
