import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { type SubmitEvent, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { InvolvementActs } from './use-involvement.ts';

/** Staff note what somebody said in the room or on paper, under both names. */
export const NoteInvolvement = ({
  professional,
  deciders,
  say,
}: {
  professional: MeetingPerson;
  deciders: readonly MeetingPerson[];
  say: InvolvementActs['say'];
}) => {
  const { t } = useTranslation('professionals');
  const [person, setPerson] = useState(deciders.length === 1 ? (deciders[0]?.id ?? null) : null);
  const [agrees, setAgrees] = useState<'agrees' | 'back'>('agrees');
  const [how, setHow] = useState<'room' | 'paper'>('room');
  const [tried, setTried] = useState(false);
  const note = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (person === null || say.isPending) return;
    say.mutate({ professional: professional.id, person, agrees: agrees === 'agrees', how });
  };
  return (
    <form onSubmit={note} noValidate>
      <Stack gap="small">
        <Select
          label={t('involvement.who')}
          placeholder={t('involvement.chooseWho')}
          options={deciders.map(({ id, name }) => ({ value: id, label: name }))}
          value={person}
          onChange={setPerson}
          {...(tried && person === null && { error: t('involvement.needWho') })}
        />
        <RadioGroup
          legend={t('involvement.what')}
          options={(['agrees', 'back'] as const).map((value) => ({
            value,
            label: t(`involvement.said.${value}`),
          }))}
          value={agrees}
          onChange={setAgrees}
        />
        <RadioGroup
          legend={t('involvement.ways')}
          options={(['room', 'paper'] as const).map((value) => ({
            value,
            label: t(`involvement.way.${value}`),
          }))}
          value={how}
          onChange={setHow}
        />
        <div>
          <Button type="submit" about={professional.name} pending={say.isPending}>
            {t('involvement.noteButton')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
