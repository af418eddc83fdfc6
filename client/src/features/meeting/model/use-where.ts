import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { planPlaceOf } from '@fourchairs/shared/document/field-key.ts';
import type { PlanCollection } from '@fourchairs/shared/document/plan-items.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { nameOf, personIn } from './people.ts';

/** Which stage a part of the shared document is edited at. */
const stageOf: Readonly<Record<PlanCollection | 'values', Stage>> = {
  strengths: 'working',
  needs: 'barriers',
  barriers: 'barriers',
  outcomes: 'new-outcomes',
  support: 'support',
  strategies: 'support',
  parked: 'actions',
  actions: 'actions',
  values: 'actions',
};

/** Texts of an outcome that are written when it is looked back at. */
const reviewTexts: readonly string[] = ['reviewNote', 'reason'];

/** Where words stood, as a person would say it: *Support*, *Notes*, *What Magda says*. */
export const useWhere = (
  view: MeetingView,
): ((document: DocumentName, where: readonly string[]) => string) => {
  const { t } = useTranslation('meeting');
  return (document, where) => {
    const parsed = parseDocumentName(document);
    if (parsed !== null && parsed.kind !== 'meeting') {
      const owner = personIn(view, parsed.owner);
      return t('stages.names.child-says', { name: owner === null ? '…' : nameOf(owner) });
    }
    const place = planPlaceOf(where);
    if (place.in === 'notes') return t('notes.title');
    const looksBack = 'name' in place && reviewTexts.includes(place.name);
    const stage = looksBack ? 'last-outcomes' : stageOf[place.in];
    return t(`stages.names.${stage}`, { name: view.pupil.preferredName });
  };
};
