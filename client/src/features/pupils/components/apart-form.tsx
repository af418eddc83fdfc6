import type { KnownPerson } from '@fourchairs/shared/protocol/http/pupils.ts';
import { type FormEvent, useRef, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import type { useApart } from '../model/use-apart.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { FormTrouble } from './trouble.tsx';

type Draft = {
  readonly one: string | null;
  readonly other: string | null;
  readonly isOrdered: boolean;
  readonly noLinkFor: string | null;
  readonly reason: string;
};
const empty: Draft = { one: null, other: null, isOrdered: false, noLinkFor: null, reason: '' };
type Missing = Partial<Record<'one' | 'other' | 'court' | 'reason', boolean>>;

/** As the server wants it. */
const fewest = 10;
const longest = 2000;

const missingIn = ({ one, other, isOrdered, noLinkFor, reason }: Draft): Missing => ({
  ...(one === null && { one: true }),
  ...((other === null || other === one) && { other: true }),
  ...(isOrdered && noLinkFor !== one && noLinkFor !== other && { court: true }),
  ...(reason.trim().length < fewest && { reason: true }),
});

const optionsOf = (people: readonly KnownPerson[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }));

/** Which two, whether a court says that one of them has no link, and why. */
export const ApartForm = ({
  people,
  set,
}: {
  people: readonly KnownPerson[];
  set: ReturnType<typeof useApart>['set'];
}) => {
  const { t } = useTranslation('apart');
  const [draft, setDraft] = useState(empty);
  const [missing, setMissing] = useState<Missing>({});
  const form = useRef<HTMLFormElement>(null);
  useFocusError(form, missing);
  const change = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  const errorOf = (field: keyof Missing) => (missing[field] ? t(`missing.${field}`) : undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = missingIn(draft);
    setMissing(wrong);
    const { one, other, isOrdered, noLinkFor, reason } = draft;
    if (Object.keys(wrong).length > 0 || set.isPending || one === null || other === null) return;
    if (!fits(reason, longest)) return;
    const asked = { one, other, noLinkFor: isOrdered ? noLinkFor : null, reason: reason.trim() };
    set.mutate(asked, { onSuccess: () => setDraft(empty) });
  };
  const chosen = people.filter(({ id }) => id === draft.one || id === draft.other);
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        <h4>{t('form')}</h4>
        <Columns>
          {(['one', 'other'] as const).map((field) => (
            <Select
              key={field}
              label={t(field)}
              placeholder={t('choose')}
              options={optionsOf(people)}
              value={draft[field]}
              onChange={(id) => change({ [field]: id })}
              error={errorOf(field)}
            />
          ))}
        </Columns>
        <Checkbox
          checked={draft.isOrdered}
          onChange={(isOrdered) => change({ isOrdered })}
          small={t('courtHelp')}
        >
          {t('court')}
        </Checkbox>
        {draft.isOrdered && (
          <Select
            label={t('courtWho')}
            placeholder={t('choose')}
            options={optionsOf(chosen)}
            value={draft.noLinkFor}
            onChange={(noLinkFor) => change({ noLinkFor })}
            error={errorOf('court')}
          />
        )}
        <WordsField
          label={t('reason')}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorOf('reason')}
          most={longest}
          multiline
          required
        />
        {set.error !== null && <FormTrouble error={set.error} />}
        <div>
          <Button type="submit" variant="main" pending={set.isPending}>
            {set.isPending ? t('saving') : t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
