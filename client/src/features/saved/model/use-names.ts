import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from './paper-context.ts';

/** A person's name in the record. Words carried over may be somebody's who was not at this meeting. */
export const useNames = (): ((id: string | null) => string) => {
  const { t } = useTranslation('saved');
  const { people } = usePaper();
  return (id) => (id === null ? undefined : people.get(id)?.name) ?? t('somebodyBefore');
};
