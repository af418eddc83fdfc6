import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import type { TranslationDraft } from '#api/drafts.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { type SaidWords, translationDraft } from './said-words.ts';
import { ServerWords } from './server-words.tsx';
import { translatorsFor } from './translators.ts';
import { useDrafts } from './use-drafts.ts';
import { useLength } from './use-length.ts';

interface FormProps {
  view: MeetingView;
  said: SaidWords;
  nameOf: (person: string | null) => string;
  /** Somebody pressed for it just now. */
  isAsked: boolean;
  onDone: () => void;
}

/** Who can be named: the likeliest first, and whoever was named before. */
const useTranslators = ({ view, said, nameOf }: FormProps) => {
  const me = view.people.find(({ id }) => id === view.you.personId);
  const likely = me === undefined ? [] : translatorsFor(said, { people: view.people, me });
  return likely.map(({ id }) => ({ value: id, label: nameOf(id) }));
};

/** What is being written: as far as it was, or else what stands there. */
const useDraft = ({ view, said }: FormProps, likeliest: string) => {
  const { translations } = useApi().drafts;
  const name = translationDraft(view, said);
  const held = useDrafts(translations).get(name);
  const { words = '', by = likeliest } = said.translation ?? {};
  const draft = held ?? { words, by };
  return {
    draft,
    set: (part: Partial<TranslationDraft>) => translations.hold(name, { ...draft, ...part }),
    letGo: () => translations.hold(name, null),
  };
};

const useSend = ({ view, said }: FormProps) => {
  const { meetings } = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ words, by }: TranslationDraft) =>
      meetings.translate(view.id, {
        of: said.of,
        words: words.trim(),
        by,
        madeOf: markOf(said.words),
        replaces: said.translation?.at ?? null,
      }),
    // After a refusal too: what somebody else wrote meanwhile stands above the form then.
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(view.id) }),
  });
};

/** The pen is where somebody asked for it; a form that comes back by itself takes it from nobody. */
const useFocusWithin = (isAsked: boolean) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAsked) form.current?.querySelector('textarea')?.focus();
  }, [isAsked]);
  return form;
};

/** The same in English, typed under the words themselves. */
export const TranslationForm = (props: FormProps) => {
  const { t } = useTranslation(['translating', 'common']);
  const { isAsked, onDone } = props;
  const language = languageName(recordLanguage);
  const translators = useTranslators(props);
  const { draft, set, letGo } = useDraft(props, translators[0]?.value ?? '');
  const send = useSend(props);
  const length = useLength(draft.words, additionLetters);
  const [tried, setTried] = useState(false);
  const form = useFocusWithin(isAsked);
  const isMissing = draft.words.trim() === '';
  const close = (): void => {
    letGo();
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isMissing && !length.isTooLong && !send.isPending) {
      send.mutate(draft, { onSuccess: close });
    }
  };
  const label = t('common:translation.field', { language });
  return (
    <form ref={form} aria-label={label} noValidate onSubmit={submit}>
      <Stack gap="small">
        <TextField
          multiline
          label={label}
          value={draft.words}
          lang={recordLanguage}
          onChange={(words) => set({ words })}
          {...(tried && isMissing && { error: t('need', { language }) })}
          {...length.field}
        />
        {translators.length > 1 && (
          <Select
            label={t('common:translation.who', { language })}
            options={translators}
            value={draft.by}
            onChange={(by) => set({ by })}
          />
        )}
        {send.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={send.error.message} otherwise={t('failed')} />
          </Banner>
        )}
        <Row>
          <Button type="submit" variant="main" pending={send.isPending}>
            {t('save')}
          </Button>
          <Button onPress={close}>{t('common:cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
};
