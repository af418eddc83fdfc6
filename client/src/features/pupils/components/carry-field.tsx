import { Select } from '#components/select.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { savedIn } from '../model/meeting-draft.ts';
import type { MeetingFieldsProps } from '../model/meeting-fields.ts';

const nothing = 'nothing';

/** From which saved meeting last term's outcomes come. Not asked where there is none. */
export const CarryField = ({ detail, draft, errors, onChange }: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const saved = savedIn(detail.meetings);
  if (saved.length === 0) return null;
  const from = saved.map(({ id, title, plannedAt }) => ({
    value: id,
    label: t('make.carryFrom', { title, day: formatDay(plannedAt, 'year') }),
  }));
  return (
    <Select
      label={t('make.carry')}
      description={t('make.carryHelp')}
      options={[...from, { value: nothing, label: t('make.carryNone') }]}
      value={draft.carryFrom ?? nothing}
      onChange={(id) => onChange({ ...draft, carryFrom: id === nothing ? null : id })}
      error={errors['carryFrom']}
    />
  );
};
