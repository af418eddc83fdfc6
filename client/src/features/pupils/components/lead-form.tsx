import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { leadersIn } from '../model/meeting-draft.ts';
import { useCourse } from '../model/use-course.ts';
import { useLinks } from '../model/use-links.ts';
import { FormTrouble } from './trouble.tsx';

/** Somebody else on the list leads: the one who was to is ill, or has left. */
export const LeadForm = ({ meeting, detail }: { meeting: PupilMeeting; detail: PupilDetail }) => {
  const { t } = useTranslation('pupilCourse');
  const { data = [] } = useLinks(meeting.id);
  const { lead } = useCourse(meeting.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const leaders = leadersIn(
    detail.people,
    data.map(({ personId }) => personId),
  );
  const isThere = leaders.some(({ id }) => id === meeting.leadId);
  const value = chosen ?? (isThere ? meeting.leadId : null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value !== null && !lead.isPending) lead.mutate(value);
  };
  const now = leaders.find(({ id }) => id === lead.variables)?.name ?? '';
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <h4>{t('lead.title')}</h4>
        <Select
          label={t('lead.choose')}
          placeholder={t('lead.none')}
          options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
          value={value}
          onChange={setChosen}
        />
        {lead.error !== null && <FormTrouble error={lead.error} />}
        {lead.isSuccess && (
          <Banner tone="good" live="status">
            {t('lead.done', { name: now })}
          </Banner>
        )}
        <div>
          <Button type="submit" pending={lead.isPending}>
            {lead.isPending ? t('lead.saving') : t('lead.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
