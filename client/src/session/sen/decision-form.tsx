import type { SenDecision } from '@fourchairs/shared/domain/codes.ts';
import {
  isWithout,
  needsInstead,
  needsReason,
  senChoices,
} from '@fourchairs/shared/domain/sen-decisions.ts';
import type { Sen } from '@fourchairs/shared/protocol/http/sen.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { type SubmitEvent, useState } from 'react';

import type { Decided } from '#api/sen.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { dayOf } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { fits } from '../use-length.ts';
import { WordsField } from '../words-field.tsx';

type Draft = Omit<Decided, 'what'> & { readonly what: SenDecision | null };

const mostWords = 2000;

/** What is noted now, to be changed; else nothing but today. */
const startOf = ({ decision }: Sen, today: string): Draft =>
  decision ?? { what: null, day: today, why: '', instead: '' };

/** What is missing of a draft. */
const missingIn = ({ what, day, why, instead }: Draft, today: string) => ({
  what: what === null,
  day: day === '' ? ('needDay' as const) : day > today ? ('future' as const) : null,
  why: what !== null && needsReason(what) && why.trim() === '',
  instead: what !== null && needsInstead(what) && instead.trim() === '',
});

/** Less help, none, or not now: what there is in its place. */
const Instead = ({
  what,
  value,
  wanted,
  onChange,
}: {
  what: SenDecision | null;
  value: string;
  wanted: boolean;
  onChange: (words: string) => void;
}) => {
  const { t } = useTranslation('sen');
  if (what === null || (!isWithout(what) && what !== 'less')) return null;
  return (
    <WordsField
      multiline
      label={t(needsInstead(what) ? 'decision.insteadAsk' : 'decision.staysAsk')}
      value={value}
      lang={recordLanguage}
      most={mostWords}
      onChange={onChange}
      error={wanted ? t('decision.needInstead') : undefined}
    />
  );
};

type Missing = ReturnType<typeof missingIn>;

/** Why, what there is instead, and when. */
const Reasons = ({
  draft,
  missing,
  tried,
  today,
  onChange,
}: {
  draft: Draft;
  missing: Missing;
  tried: boolean;
  today: string;
  onChange: (part: Partial<Draft>) => void;
}) => {
  const { t } = useTranslation('sen');
  return (
    <>
      <WordsField
        multiline
        label={t('decision.whyAsk')}
        value={draft.why}
        lang={recordLanguage}
        most={mostWords}
        onChange={(why) => onChange({ why })}
        error={tried && missing.why ? t('decision.needWhy') : undefined}
      />
      <Instead
        what={draft.what}
        value={draft.instead}
        wanted={tried && missing.instead}
        onChange={(instead) => onChange({ instead })}
      />
      <DateField
        label={t('decision.day')}
        value={draft.day}
        max={today}
        onChange={(day) => onChange({ day })}
        error={missing.day === null ? undefined : t(`decision.${missing.day}`)}
      />
    </>
  );
};

/** What was decided, why, and on which day: noted by the lead or the SENCO. */
export const DecisionForm = ({
  sen,
  pending,
  onDecide,
}: {
  sen: Sen;
  pending: boolean;
  onDecide: (decided: Decided) => void;
}) => {
  const { t } = useTranslation('sen');
  const [today] = useState(() => dayOf(Date.now()));
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => startOf(sen, today));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const missing = missingIn(draft, today);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const { what, day, why, instead } = draft;
    if (what === null || missing.day !== null || missing.why || missing.instead || pending) return;
    if (!fits(why, mostWords) || !fits(instead, mostWords)) return;
    onDecide({ what, day, why: why.trim(), instead: instead.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="small">
        <RadioGroup<SenDecision>
          legend={t('decision.question')}
          options={senChoices[sen.asks].map((value) => ({
            value,
            label: t(`decision.what.${value}`),
          }))}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
        {tried && missing.what && <p role="alert">{t('decision.needWhat')}</p>}
        <Reasons {...{ draft, missing, tried, today }} onChange={change} />
        <div>
          <Button type="submit" pending={pending}>
            {t('decision.note')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
