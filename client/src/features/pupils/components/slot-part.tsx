import { type SlotStage, slotStages } from '@fourchairs/shared/domain/slots.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { MeetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { type FormEvent, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createSlotsApi } from '#api/slots.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { formatClock } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { fieldErrorsOf, isShownAtField } from '../model/form-errors.ts';
import { FormButtons } from './form-buttons.tsx';

import styles from './people-fields.module.css';

interface SlotProps {
  meetingId: string;
  link: MeetingLink;
  /** How the pupil is called. */
  pupil: string;
  /** Whether the meeting is to decide that SEN Support begins: it has no last term. */
  isFirst: boolean;
}

const useSetSlot = (meetingId: string, personId: string) => {
  const slots = createSlotsApi(useApi().seat);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (slot: Slot | null) => slots.set(meetingId, personId, slot),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.links(meetingId) }),
  });
};

const Stages = ({
  chosen,
  pupil,
  isFirst,
  onChange,
}: Pick<SlotProps, 'pupil' | 'isFirst'> & {
  chosen: readonly Stage[];
  onChange: (stages: SlotStage[]) => void;
}) => {
  const { t } = useTranslation('slot');
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('shown')}</legend>
      {slotStages.map((stage) => (
        <Checkbox
          key={stage}
          checked={chosen.includes(stage)}
          onChange={(isShown) =>
            onChange(
              slotStages.filter((each) => (each === stage ? isShown : chosen.includes(each))),
            )
          }
        >
          {isFirst && stage === 'last-outcomes'
            ? t('first')
            : t(`stages.${stage}`, { name: pupil })}
        </Checkbox>
      ))}
    </fieldset>
  );
};

const none: Slot = { from: '', to: '', stages: [] };

const Form = ({ meetingId, link, pupil, isFirst, onDone }: SlotProps & { onDone: () => void }) => {
  const { t } = useTranslation(['slot', 'common']);
  const [draft, setDraft] = useState(link.slot ?? none);
  const [tried, setTried] = useState(false);
  const set = useSetSlot(meetingId, link.personId);
  const { from, to } = draft;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (from === '' || to === '' || set.isPending) return;
    set.mutate(draft, { onSuccess: onDone });
  };
  const errors = fieldErrorsOf(set.error);
  const missing = (time: string) => (tried && time === '' ? t('needTime') : undefined);
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <p>{t('help')}</p>
        <Columns fit="small">
          <DateField
            kind="time"
            label={t('from')}
            value={from}
            error={missing(from) ?? errors['from']}
            onChange={(next) => setDraft({ ...draft, from: next })}
          />
          <DateField
            kind="time"
            label={t('to')}
            value={to}
            error={missing(to) ?? errors['to']}
            onChange={(next) => setDraft({ ...draft, to: next })}
          />
        </Columns>
        <Stages
          chosen={draft.stages}
          pupil={pupil}
          isFirst={isFirst}
          onChange={(stages) => setDraft({ ...draft, stages })}
        />
        {set.isError && !isShownAtField(set.error, ['from', 'to']) && (
          <Banner tone="error" live="alert">
            {set.error.message === '' ? t('failed') : set.error.message}
          </Banner>
        )}
        {link.slot !== undefined && (
          <div>
            <Button
              variant="quiet"
              pending={set.isPending}
              onPress={() => set.mutate(null, { onSuccess: onDone })}
            >
              {t('whole')}
            </Button>
          </div>
        )}
        <FormButtons
          saveWord={set.isPending ? t('saving') : t('save')}
          cancelWord={t('common:cancel')}
          pending={set.isPending}
          onCancel={onDone}
        />
      </Stack>
    </form>
  );
};

/** For a professional who comes for a part of the meeting: when, and what they are shown of it. */
export const SlotPart = (props: SlotProps) => {
  const { t } = useTranslation(['slot', 'common']);
  const [open, setOpen] = useState(false);
  const { name, slot } = props.link;
  const close = () => setOpen(false);
  return (
    <>
      {slot !== undefined && (
        <Small>{t('now', { from: formatClock(slot.from), to: formatClock(slot.to) })}</Small>
      )}
      <Button
        variant="quiet"
        icon={Clock}
        about={t('about', { name })}
        hasPopup="dialog"
        onPress={() => setOpen(true)}
      >
        {t(slot === undefined ? 'open' : 'change')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('title', { name })}
        closeWord={t('common:close')}
      >
        {open && <Form {...props} onDone={close} />}
      </Dialog>
    </>
  );
};
