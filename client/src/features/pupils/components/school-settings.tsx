import { planTypes } from '@fourchairs/shared/domain/codes.ts';
import { holdDaysOffered } from '@fourchairs/shared/domain/hold-days.ts';
import { isSafeAddress, longestAddress, turnToNames } from '@fourchairs/shared/domain/turn-to.ts';
import type { SchoolSettings as Settings } from '@fourchairs/shared/protocol/http/school-settings.ts';
import { type SubmitEvent, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { Select } from '#components/select.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { WordsField } from '#session/words-field.tsx';

import { useSchoolSettings } from '../model/use-school-settings.ts';
import { LoadTrouble } from './trouble.tsx';

const choices = ['none', ...planTypes] as const;

const isWrong = (address: string): boolean =>
  address.trim() !== '' && !isSafeAddress(address.trim());

/** The three addresses; what is wrong with one is said once somebody tried to save it. */
const Links = ({
  draft,
  tried,
  onChange,
}: {
  draft: Settings;
  tried: boolean;
  onChange: (part: Partial<Settings>) => void;
}) => {
  const { t } = useTranslation('school');
  return turnToNames.map((name) => (
    <WordsField
      key={name}
      type="url"
      label={t(`settings.${name}`)}
      value={draft[name]}
      most={longestAddress}
      spellCheck={false}
      onChange={(address) => onChange({ [name]: address })}
      error={tried && isWrong(draft[name]) ? t('settings.notSafe') : undefined}
    />
  ));
};

/** For how long a record may be held back; what was set otherwise is offered too. */
const HoldField = ({
  days,
  onChange,
}: {
  days: number;
  onChange: (part: Pick<Settings, 'holdDays'>) => void;
}) => {
  const { t } = useTranslation('school');
  const offered = [...new Set<number>([...holdDaysOffered, days])].toSorted((a, b) => a - b);
  return (
    <Select
      label={t('settings.hold')}
      description={t('settings.holdHelp')}
      options={offered.map((count) => ({
        value: String(count),
        label: count === 0 ? t('settings.holdNever') : t('settings.holdDays', { count }),
      }))}
      value={String(days)}
      onChange={(holdDays) => onChange({ holdDays: Number(holdDays) })}
    />
  );
};

const Form = ({
  start,
  save,
}: {
  start: Settings;
  save: ReturnType<typeof useSchoolSettings>['save'];
}) => {
  const { t } = useTranslation(['school', 'sen']);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Settings>) => {
    save.reset();
    setDraft({ ...draft, ...part });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (turnToNames.some((name) => isWrong(draft[name])) || save.isPending) return;
    save.mutate(draft);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Select
          label={t('settings.plan')}
          description={t('settings.planHelp')}
          options={choices.map((value) => ({
            value,
            label: value === 'none' ? t('settings.planNone') : t(`sen:plan.types.${value}`),
          }))}
          value={draft.plan ?? 'none'}
          onChange={(plan) => change({ plan: plan === 'none' ? null : plan })}
        />
        <HoldField days={draft.holdDays} onChange={change} />
        <h3>{t('settings.links')}</h3>
        <Small>{t('settings.linksHelp')}</Small>
        <Links draft={draft} tried={tried} onChange={change} />
        {save.isError && <p role="alert">{save.error.message || t('settings.failed')}</p>}
        <output>{save.isSuccess ? t('settings.saved') : ''}</output>
        <div>
          <Button variant="main" type="submit" pending={save.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** For the SENCO: the kind of plan, for how long a record may be held back, and where families can turn. */
export const SchoolSettings = () => {
  const { t } = useTranslation('pupils');
  const { settings, save } = useSchoolSettings();
  const { data, error, refetch } = settings;
  if (data !== undefined) return <Form start={data} save={save} />;
  if (error !== null) return <LoadTrouble error={error} onRetry={() => void refetch()} />;
  return <Loading text={t('links.loading')} lines={4} />;
};
