import { attemptCodes, type AttemptHow } from '@fourchairs/shared/domain/codes.ts';
import { plainDay } from '@fourchairs/shared/domain/plain-day.ts';
import { attemptLetters, whyLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { ServerWords } from '#session/server-words.tsx';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';

type Draft = { readonly day: string; readonly how: AttemptHow; readonly words: string };

const Failed = ({ error }: { error: Error | null }) => {
  const { t } = useTranslation('meeting');
  if (error === null) return null;
  return (
    <Banner tone="error" live="alert">
      <ServerWords said={error.message} otherwise={t('welcome.away.failed')} />
    </Banner>
  );
};

const Attempts = () => {
  const { t } = useTranslation('meeting');
  const { attempts } = useReview().view;
  if (attempts.length === 0) return <Small>{t('welcome.away.none')}</Small>;
  return (
    <ul>
      {attempts.map(({ day, how, words, byName: name }) => (
        <li key={`${day} ${how} ${name} ${words}`}>
          <Spoken
            of={t(words === '' ? 'welcome.away.line' : 'welcome.away.lineWords', {
              day: formatDay(day, 'year'),
              how: t(`codes.attempts.${how}`),
              words: planWords(words),
              name,
            })}
          />
        </li>
      ))}
    </ul>
  );
};

/** One more time the family was tried. */
const AttemptForm = () => {
  const { t } = useTranslation('meeting');
  const [today] = useState(() => plainDay(Date.now()));
  const empty: Draft = { day: today, how: 'waited', words: '' };
  const [draft, setDraft] = useState(empty);
  const note = useAct((meetings, id, tried: Draft) => meetings.noteAttempt(id, tried));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const isFuture = draft.day > today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.day === '' || isFuture || note.isPending) return;
    if (!fits(draft.words, attemptLetters)) return;
    const tried = { ...draft, words: draft.words.trim() };
    note.mutate(tried, { onSuccess: () => setDraft(empty) });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Columns>
          <DateField
            label={t('welcome.away.day')}
            value={draft.day}
            max={today}
            onChange={(day) => change({ day })}
            error={isFuture ? t('welcome.away.future') : undefined}
          />
          <Select
            label={t('welcome.away.how')}
            value={draft.how}
            options={attemptCodes.map((code) => ({
              value: code,
              label: t(`codes.attempts.${code}`),
            }))}
            onChange={(how) => change({ how })}
          />
          <WordsField
            label={t('welcome.away.words')}
            value={draft.words}
            lang={recordLanguage}
            most={attemptLetters}
            onChange={(words) => change({ words })}
          />
        </Columns>
        <Failed error={note.error} />
        <div>
          <Button type="submit" pending={note.isPending}>
            {t('welcome.away.note')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** The lead decides to go on, and says why; or takes it back when somebody comes. */
const Without = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [why, setWhy] = useState('');
  const hold = useAct((meetings, id, words: string | null) => meetings.setWithoutFamily(id, words));
  const { withoutFamily } = view;
  if (withoutFamily !== null) {
    const { why: said, byName: name } = withoutFamily;
    return (
      <Banner
        tone="warn"
        actions={
          <Button pending={hold.isPending} onPress={() => hold.mutate(null)}>
            {t('welcome.away.came')}
          </Button>
        }
      >
        <p>
          <Spoken of={t('welcome.away.held', { why: planWords(said), name })} />
        </p>
        <Failed error={hold.error} />
      </Banner>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why.trim() !== '' && fits(why, whyLetters) && !hold.isPending) hold.mutate(why.trim());
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Small>{t('welcome.away.withoutHelp')}</Small>
        <WordsField
          label={t('welcome.away.why')}
          value={why}
          lang={recordLanguage}
          onChange={setWhy}
          most={whyLetters}
          required
        />
        <Failed error={hold.error} />
        <div>
          <Button type="submit" pending={hold.isPending}>
            {t('welcome.away.hold')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};

/** For the lead: nobody of the family is here. How they were tried, and going on without them. */
export const FamilyAway = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  if (!may(view, { action: 'meeting.attempt' })) return null;
  const isNoted = view.attempts.length > 0 || view.withoutFamily !== null;
  return (
    <Card title={t('welcome.away.title')}>
      <Disclosure label={t('welcome.away.open')} startsOpen={isNoted} mounted="while-open">
        <Stack gap="medium">
          <h4>{t('welcome.away.tried')}</h4>
          <Attempts />
          <AttemptForm />
          {may(view, { action: 'meeting.without-family' }) && (
            <>
              <h4>{t('welcome.away.without')}</h4>
              <Without />
            </>
          )}
        </Stack>
      </Disclosure>
    </Card>
  );
};
