import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useNames, usePupilName } from './review-context.ts';

/** Which stage a part of the shared document is edited at. */
const stageOfRoot: Readonly<Record<string, Stage>> = {
  strengths: 'working',
  needs: 'barriers',
  barriers: 'barriers',
  outcomes: 'new-outcomes',
  support: 'support',
  actions: 'actions',
};

/** Where words stood, as a person would say it: *Support*, *Notes*, *What Magda says*. */
export const useWhere = (): ((document: DocumentName, where: readonly string[]) => string) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const nameOf = useNames();
  return (document, [root = '']) => {
    const parsed = parseDocumentName(document);
    if (parsed !== null && parsed.kind !== 'meeting') {
      return t('stages.names.child-says', { name: nameOf(parsed.owner) });
    }
    const stage = stageOfRoot[root];
    return stage === undefined ? t('notes.title') : t(`stages.names.${stage}`, { name });
  };
};
