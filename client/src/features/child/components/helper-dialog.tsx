import { helperNameChars } from '@fourchairs/shared/domain/word-limits.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { useState } from 'react';

import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { type Help, nobody } from '../answer.ts';
import { Hear, SpokenButton, SpokenField } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

interface HelperDialogProps {
  open: boolean;
  onClose: () => void;
  people: readonly { readonly id: PersonId; readonly shownAs: string }[];
  help: Help;
  reader: ReadAloud;
  onChange: (help: Help) => void;
}

/** What is chosen: nobody, somebody invited by their id, or somebody else, whose name is taken once it is whole. */
const useChoice = ({ people, help, onChange, onClose }: HelperDialogProps) => {
  const [isElse, setElse] = useState(help.helperName !== null);
  const [name, setName] = useState(help.helperName ?? '');
  const choose = (value: string): void => {
    setElse(value === 'else');
    if (value !== 'else')
      onChange({ ...nobody, helpedBy: people.find(({ id }) => id === value)?.id ?? null });
  };
  const isTooLong = isElse && !fits(name, helperNameChars);
  const close = (): void => {
    // A name that does not fit stays in its field; it never keeps anybody in here.
    if (isElse && !isTooLong)
      onChange({ ...nobody, helperName: name.trim() === '' ? null : name.trim() });
    onClose();
  };
  const done = (): void => {
    if (!isTooLong) close();
  };
  const value = isElse ? 'else' : (help.helpedBy ?? 'nobody');
  return { value, choose, name, setName, close, done };
};

/** *Someone helped me*: whose fingers it was. The words stay the child's. */
export const HelperDialog = (props: HelperDialogProps) => {
  const { open, people, reader } = props;
  const { t } = useTranslation('child');
  const { value, choose, name, setName, close, done } = useChoice(props);
  const options = [
    ...people.map(({ id, shownAs }) => ({ value: String(id), label: shownAs })),
    { value: 'else', label: t('helper.else') },
    { value: 'nobody', label: t('helper.nobody') },
  ];
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('helper.title')}
      closeWord={t('helper.done')}
      footer={
        <SpokenButton reader={reader} variant="main" onPress={done}>
          {t('helper.done')}
        </SpokenButton>
      }
    >
      <Stack gap="medium">
        <SpokenText
          text={t('helper.words')}
          aloud={`${t('helper.title')} ${t('helper.words')}`}
          reader={reader}
        />
        <RadioGroup
          legend={t('helper.title')}
          options={options}
          value={value}
          onChange={choose}
          beside={({ label }) => <Hear text={label} reader={reader} />}
        />
        {value === 'else' && (
          <SpokenField label={t('helper.elseName')} reader={reader}>
            <WordsField
              label={t('helper.elseName')}
              value={name}
              most={helperNameChars}
              onChange={setName}
            />
          </SpokenField>
        )}
      </Stack>
    </Dialog>
  );
};
