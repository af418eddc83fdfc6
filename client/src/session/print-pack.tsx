import type { Role } from '@fourchairs/shared/access/role.ts';
import {
  packLanguages,
  type PackLanguage,
  type PackPart,
  packPartsFor,
} from '@fourchairs/shared/domain/pack.ts';
import { useMutation } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { createPackApi } from '#api/pack.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useToast } from '#components/toast-context.ts';
import { languageName } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { saveFile } from '#lib/save-file.ts';

interface PrintPackProps {
  /** From the meeting, or from the school's pages. */
  of: { readonly meetingId: string; readonly asStaff: boolean };
  person: { readonly id: string; readonly name: string; readonly role: Role };
}

type Choice = { readonly part: PackPart | 'all'; readonly lang: PackLanguage };

/** A name that says nothing about whom it is for, or why. */
const fileName = (part: Choice['part']): string => `School meeting, ${part}.pdf`;

const useMakePack = ({ of, person }: PrintPackProps, onMade: () => void) => {
  const { t } = useTranslation('onPaper');
  const { seat } = useApi();
  const showToast = useToast();
  return useMutation({
    mutationFn: async (choice: Choice) => {
      const bytes = await createPackApi(seat).print(of, person.id, choice);
      saveFile(bytes, fileName(choice.part));
    },
    onSuccess: () => {
      onMade();
      showToast({ text: t('print.made') });
    },
  });
};

const Choices = (props: PrintPackProps & { onDone: () => void }) => {
  const { t } = useTranslation('onPaper');
  const [choice, setChoice] = useState<Choice>({ part: 'all', lang: 'en' });
  const make = useMakePack(props, props.onDone);
  const parts = ['all', ...packPartsFor(props.person.role)] as const;
  return (
    <Stack>
      <p>{t('print.body')}</p>
      <Select
        label={t('print.what')}
        value={choice.part}
        options={parts.map((part) => ({ value: part, label: t(`print.parts.${part}`) }))}
        onChange={(part) => setChoice({ ...choice, part })}
      />
      <Select
        label={t('print.lang')}
        value={choice.lang}
        options={packLanguages.map((lang) => ({ value: lang, label: languageName(lang) }))}
        onChange={(lang) => setChoice({ ...choice, lang })}
      />
      {make.error !== null && (
        <Banner tone="error" live="alert">
          {make.error.message === '' ? t('print.failed') : make.error.message}
        </Banner>
      )}
      <div>
        <Button variant="main" pending={make.isPending} onPress={() => make.mutate(choice)}>
          {t(make.isPending ? 'print.making' : 'print.make')}
        </Button>
      </div>
    </Stack>
  );
};

/** What one person takes home on paper, to be printed: all of it or one part, in a language of ours. */
export const PrintPack = (props: PrintPackProps) => {
  const { t } = useTranslation(['onPaper', 'common']);
  const [open, setOpen] = useState(false);
  const { name } = props.person;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="quiet"
        icon={Printer}
        about={t('print.about', { name })}
        hasPopup="dialog"
        onPress={() => setOpen(true)}
      >
        {t('print.button')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('print.title', { name })}
        closeWord={t('common:close')}
      >
        <Choices {...props} onDone={close} />
      </Dialog>
    </>
  );
};
