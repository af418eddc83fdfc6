import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { confirmedBy, keepConfirmed } from './confirmed.ts';
import { confirmLessons } from './lessons-api.ts';

const longestName = 100;

/** No name of a person: it has a space in front. */
const other = ' other';

type Draft = { readonly chosen: string | null; readonly own: string };

const nameIn = ({ chosen, own }: Draft): string =>
  (chosen === null || chosen === other ? own : chosen).trim();

const Fields = ({
  teachers,
  draft,
  onChange,
  error,
}: {
  teachers: readonly string[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  error: string | undefined;
}) => {
  const { t } = useTranslation('lessons');
  const needsOwn = teachers.length === 0 || draft.chosen === other;
  return (
    <>
      {teachers.length > 0 && (
        <Select
          label={t('who')}
          placeholder={t('choose')}
          value={draft.chosen}
          options={[
            ...teachers.map((name) => ({ value: name, label: name })),
            { value: other, label: t('other') },
          ]}
          error={needsOwn ? undefined : error}
          onChange={(chosen) => onChange({ ...draft, chosen })}
        />
      )}
      {needsOwn && (
        <WordsField
          label={t('name')}
          description={t('nameHelp')}
          most={longestName}
          autoComplete="name"
          value={draft.own}
          error={error}
          onChange={(own) => onChange({ ...draft, own })}
        />
      )}
    </>
  );
};

const none: Draft = { chosen: null, own: '' };

/** Says under a name that it was read: one's own from the list, or written by whoever is not in it. */
export const ConfirmCard = ({
  token,
  teachers,
}: {
  token: string;
  teachers: readonly string[];
}) => {
  const { t } = useTranslation('lessons');
  const [draft, setDraft] = useState(none);
  const [told, setTold] = useState(false);
  const [done, setDone] = useState(confirmedBy);
  const keep = (by: string | null): void => {
    keepConfirmed(by);
    setDone(by);
  };
  const confirm = useMutation({
    mutationFn: (name: string) => confirmLessons(token, name),
    onSuccess: (_, by) => keep(by),
  });
  const name = nameIn(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (name !== '' && fits(name, longestName) && !confirm.isPending) confirm.mutate(name);
  };
  const again = (): void => {
    setDraft(none);
    setTold(false);
    keep(null);
  };
  return (
    <Card title={t('confirmTitle')} level={2}>
      {done !== null ? (
        <Stack>
          <Banner tone="good" live="status">
            {t('done', { name: done })}
          </Banner>
          <div>
            <Button variant="quiet" onPress={again}>
              {t('another')}
            </Button>
          </div>
        </Stack>
      ) : (
        <form noValidate onSubmit={submit}>
          <Stack>
            <Small>{t('confirmHelp')}</Small>
            <Fields
              teachers={teachers}
              draft={draft}
              onChange={setDraft}
              error={told && name === '' ? t('need') : undefined}
            />
            {confirm.isError && (
              <Banner tone="error" live="alert">
                {t('failed')}
              </Banner>
            )}
            <div>
              <Button type="submit" variant="main" pending={confirm.isPending}>
                {confirm.isPending ? t('confirming') : t('confirm')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Card>
  );
};
