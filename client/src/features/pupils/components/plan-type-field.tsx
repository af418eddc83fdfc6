import { type PlanType, planTypes } from '@fourchairs/shared/domain/codes.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';

import { Select } from '#components/select.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useSetPlanType } from '../model/use-set-plan-type.ts';

const choices = ['as-school', ...planTypes] as const;

/** What kind of plan this pupil has. */
export const PlanTypeField = ({ detail: { pupil, planType } }: { detail: PupilDetail }) => {
  const { t } = useTranslation(['school', 'sen']);
  const set = useSetPlanType(pupil.id);
  const now: PlanType | null = set.isPending ? set.variables : planType;
  const { sen } = pupil;
  return (
    <>
      {sen !== null && (
        <p>{t(`sen:decision.before.${sen.what}`, { day: formatDay(sen.day, 'year') })}</p>
      )}
      <Select
        label={t('planType.label', { name: pupil.preferredName })}
        options={choices.map((value) => ({
          value,
          label: value === 'as-school' ? t('planType.asSchool') : t(`sen:plan.types.${value}`),
        }))}
        value={now ?? 'as-school'}
        onChange={(choice) => set.mutate(choice === 'as-school' ? null : choice)}
        {...(set.isError && { error: t('planType.failed') })}
      />
    </>
  );
};
