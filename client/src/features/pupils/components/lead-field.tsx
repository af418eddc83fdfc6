import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { leadersIn } from '../model/meeting-draft.ts';
import type { MeetingFieldsProps } from '../model/meeting-fields.ts';

/** Who leads: somebody from school who is ticked. */
export const LeadField = ({ detail, draft, errors, onChange }: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const leaders = leadersIn(detail.people, draft.people);
  return (
    <Select
      label={t('make.lead')}
      description={leaders.length === 0 ? t('make.noLead') : t('make.leadHelp')}
      placeholder={t('make.leadNone')}
      options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.leadId}
      onChange={(leadId) => onChange({ ...draft, leadId })}
      error={errors['leadId']}
      required
    />
  );
};
