import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { type Agreeing, whole } from '#session/use-agreeing.ts';

import type { PaperContent } from '../model/paper-context.ts';

/** What has a name in the record and can be seen differently: an outcome or a line of support. */
export const thingsIn = ({ record: { plan } }: Pick<PaperContent, 'record'>) =>
  [
    ...plan.outcomes.map(({ id, title }) => ({
      value: id,
      label: title.text,
      lang: recordLanguage,
    })),
    ...plan.support.map(({ id, what }) => ({ value: id, label: what.text, lang: recordLanguage })),
  ].filter(({ label }) => label !== '');

/** What is seen differently: one of these, or the whole record. */
export const AnswerAbout = ({
  answer,
  content,
}: {
  answer: Agreeing;
  content: Pick<PaperContent, 'record'>;
}) => {
  const { t } = useTranslation('saved');
  return (
    <Select
      label={t('own.about')}
      value={answer.draft.about}
      options={[{ value: whole, label: t('own.whole') }, ...thingsIn(content)]}
      onChange={(about) => answer.set({ about })}
    />
  );
};
