import type { ViewTopic } from '@fourchairs/shared/document/record.ts';

import { useTranslation } from '#i18n/use-translation.ts';

/** What a child is asked on their own screen; every other topic is somebody else's to write. */
const asked = [
  'playtime',
  'lessons',
  'working',
  'not-working',
  'important-to-me',
  'how-to-help-me',
  'drawing',
  'my-words',
] as const satisfies readonly ViewTopic[];

/** A question as the child reads it; null for a topic that no child is asked about. */
export const useChildQuestion = (): ((topic: string) => string | null) => {
  const { t } = useTranslation('child');
  return (topic) => {
    const known = asked.find((each) => each === topic);
    return known === undefined ? null : t(`questions.${known}`);
  };
};
