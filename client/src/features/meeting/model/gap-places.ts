import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import type { Gap } from '@fourchairs/shared/domain/completeness.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

/** Where a gap can be filled: the stage, and for last term's outcomes which one. */
export type GapPlace = { readonly stage: Stage; readonly outcome: number };

const stageOf = (gap: Gap): Stage => {
  switch (gap.code) {
    case 'no-involvement':
    case 'report-not-shown':
    case 'report-late':
      return 'welcome';
    case 'no-pupil-views':
      return 'child-says';
    case 'no-parent-views':
    case 'no-strengths':
      return 'working';
    case 'no-needs':
      return 'barriers';
    case 'action-not-reviewed':
    case 'support-not-reviewed':
    case 'no-rating':
    case 'no-sen-decision':
    case 'no-decision':
    case 'no-reason':
      return 'last-outcomes';
    case 'no-support':
    case 'support-without-what':
    case 'support-without-who':
    case 'support-without-frequency':
    case 'support-without-length':
    case 'support-without-outcome':
    case 'support-without-effect':
    case 'no-strategies':
      return 'support';
    case 'no-next-date':
    case 'not-told':
    case 'not-told-end':
    case 'action-without-what':
    case 'action-without-who':
    case 'action-without-day':
      return 'actions';
    case 'no-outcomes':
    case 'no-title':
    case 'no-baseline':
    case 'no-success-measure':
    case 'no-target-day':
    case 'no-home':
    case 'no-pupil-part':
      return 'new-outcomes';
  }
};

export const placeOfGap = (gap: Gap, plan: RecordPlan): GapPlace => {
  const last = plan.outcomes.filter(({ origin }) => origin === 'last');
  const line = plan.support.find(({ id }) => gap.about?.kind === 'support' && id === gap.about.id);
  const place = last.findIndex(({ id }) =>
    line === undefined ? id === gap.about?.id : line.outcomes.includes(id),
  );
  return { stage: stageOf(gap), outcome: Math.max(place, 0) };
};

/** The words of what a gap is about. */
export const titleOfGap = (
  gap: Gap,
  plan: RecordPlan,
  { people, reports }: Pick<MeetingView, 'people' | 'reports'>,
): string => {
  const named = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.find(({ id }) => id === gap.about?.id);
  switch (gap.about?.kind) {
    case 'outcome':
      return named(plan.outcomes)?.title.text ?? '';
    case 'support':
      return named(plan.support)?.what.text ?? '';
    case 'action':
      return named(plan.actions)?.what.text ?? '';
    case 'professional':
    case 'person':
      return named(people)?.name ?? '';
    case 'report':
      return named(reports)?.name ?? '';
    case undefined:
      return '';
  }
};
