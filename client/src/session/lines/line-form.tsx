import type {
  LineWords,
  SchoolArea,
  SchoolLevel,
} from '@fourchairs/shared/protocol/http/school-list.ts';
import { type FormEvent, useState } from 'react';

import { ApiError } from '#api/api-error.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { type LineDraft, problemsOf, wordsOfDraft } from './line-draft.ts';
import { LineFields } from './line-fields.tsx';

/** What the server says is put beside its field, where the form shows that field. */
const errorAt = (error: Error | null): Readonly<Record<string, string>> =>
  error instanceof ApiError && error.field !== null ? { [error.field]: error.message } : {};

const whole = (error: Error | null, draft: LineDraft): string | null => {
  if (error === null) return null;
  if (!(error instanceof ApiError) || error.kind === 'offline') return '';
  return error.field !== null && error.field in draft ? null : error.message;
};

/** A line being written. What is typed stays until it is saved or given up. */
export const LineForm = ({
  start,
  levels,
  areas,
  saving,
  onSave,
  onCancel,
  words,
}: {
  start: LineDraft;
  levels: readonly SchoolLevel[];
  areas: readonly SchoolArea[];
  saving: { readonly isPending: boolean; readonly error: Error | null };
  onSave: (words: LineWords) => void;
  onCancel: () => void;
  words: { readonly save: string; readonly saving: string };
}) => {
  const { t } = useTranslation('lines');
  const [draft, setDraft] = useState(start);
  const [told, setTold] = useState(false);
  const problems = told ? problemsOf(draft) : {};
  const said = Object.fromEntries(Object.entries(problems).map(([name, key]) => [name, t(key)]));
  const trouble = whole(saving.error, draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (Object.keys(problemsOf(draft)).length > 0 || saving.isPending) return;
    onSave(wordsOfDraft(draft));
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <LineFields
          draft={draft}
          onChange={setDraft}
          levels={levels}
          areas={areas}
          errors={{ ...errorAt(saving.error), ...said }}
        />
        {trouble !== null && (
          <Banner tone="error" live="alert">
            {`${trouble} ${t('notKept')}`.trim()}
          </Banner>
        )}
        <Row>
          <Button onPress={onCancel}>{t('cancel')}</Button>
          <Button type="submit" variant="main" pending={saving.isPending}>
            {saving.isPending ? words.saving : words.save}
          </Button>
        </Row>
      </Stack>
    </form>
  );
};
