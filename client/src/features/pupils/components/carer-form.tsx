import { responsibilities } from '@fourchairs/shared/domain/codes.ts';
import { reachLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
import { type SubmitEvent, useState } from 'react';

import { Columns, Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { useNoteCarer } from '../model/use-note-carer.ts';
import { FormButtons } from './form-buttons.tsx';
import { FormTrouble } from './trouble.tsx';

const longestName = 80;

const isWhole = ({ relation, language, reach }: Carer): boolean =>
  fits(relation, longestName) && fits(language, longestName) && fits(reach, reachLetters);

/** Who one of the family is to the child, whether they hold parental responsibility, and what to think of. */
export const CarerForm = ({
  pupil,
  personId,
  carer,
  onDone,
}: {
  pupil: { readonly id: string; readonly preferredName: string };
  personId: string;
  carer: Carer;
  onDone: () => void;
}) => {
  const { t } = useTranslation('carers');
  const [draft, setDraft] = useState(carer);
  const note = useNoteCarer(pupil.id, personId);
  const change = (part: Partial<Carer>) => setDraft({ ...draft, ...part });
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!note.isPending && isWhole(draft)) note.mutate(draft, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <Columns>
          <WordsField
            label={t('relation', { name: pupil.preferredName })}
            description={t('relationHelp')}
            value={draft.relation}
            onChange={(relation) => change({ relation })}
            most={longestName}
            autoComplete="off"
          />
          <WordsField
            label={t('language')}
            value={draft.language}
            onChange={(language) => change({ language })}
            most={longestName}
            autoComplete="off"
          />
        </Columns>
        <RadioGroup
          legend={t('responsibility')}
          description={t('responsibilityHelp')}
          options={responsibilities.map((value) => ({ value, label: t(`answers.${value}`) }))}
          value={draft.responsibility}
          onChange={(responsibility) => change({ responsibility })}
        />
        <WordsField
          label={t('reach')}
          description={t('reachHelp')}
          value={draft.reach}
          onChange={(reach) => change({ reach })}
          most={reachLetters}
          multiline
        />
        {note.error !== null && <FormTrouble error={note.error} />}
        <FormButtons
          saveWord={t(note.isPending ? 'saving' : 'save')}
          cancelWord={t('cancel')}
          pending={note.isPending}
          onCancel={onDone}
        />
      </Stack>
    </form>
  );
};
