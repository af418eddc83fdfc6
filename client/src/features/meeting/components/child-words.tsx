import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';
import { useChildWords } from '../model/use-child-words.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { SaidHow } from './said-how.tsx';
import { ChildTranslation } from './translation.tsx';
import { Words } from './words.tsx';

import styles from './child-words.module.css';

type Part = { outcome: OutcomeView };

/** *Said by Zofia on the phone, typed by Miss Adeyemi*; null for what the child typed in the page's language. */
const useCameLine = ({ outcome }: Part): string | null => {
  const { words, saidBy } = useChildWords(outcome);
  const { childTypedBy: typedBy, childHow: how, childLang: lang } = outcome;
  const line = useSaidLine()({ saidBy, typedBy, how, lang });
  return words === '' || typedBy === null ? null : line;
};

/** How they came in: for me to say while I write them, and in a line where another hand wrote them. */
const CameIn = ({ outcome }: Part) => {
  const { canEditPlan } = useReview();
  const { isMine, saidBy, manner, change } = useChildWords(outcome);
  const line = useCameLine({ outcome });
  if (!isMine || !canEditPlan) return line;
  return <SaidHow saidBy={saidBy} manner={manner} onChange={change} />;
};

/** The outcome in the child's own words, to write. */
export const ChildWordsField = ({ outcome }: Part) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { begin } = useChildWords(outcome);
  return (
    <div data-comes-with-caret="" onInput={begin}>
      <Words
        field={fieldKey.outcome(outcome.id, 'childWords')}
        text={outcome.text('childWords')}
        label={t('outcomes.childWords', { name })}
        lang={outcome.childLang ?? undefined}
        small={<CameIn outcome={outcome} />}
      />
      <ChildTranslation outcome={outcome} />
    </div>
  );
};

/** The outcome in the child's own words, to read: a quotation, with who typed it where that was somebody else. */
export const ChildWordsQuote = ({ outcome }: Part) => {
  const { t } = useTranslation('meeting');
  const { words } = useChildWords(outcome);
  const line = useCameLine({ outcome });
  if (words === '') return null;
  return (
    <div>
      <p
        className={styles['quote']}
        data-role="child"
        dir="auto"
        lang={outcome.childLang ?? undefined}
      >
        {t('frame.quote', { words })}
      </p>
      {line !== null && <Small>{line}</Small>}
      <ChildTranslation outcome={outcome} />
    </div>
  );
};
