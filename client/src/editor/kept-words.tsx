import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Puts words on the clipboard, or marks them for a copy by hand where the browser does not allow it. */
const copy = async (words: string, field: HTMLTextAreaElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
};

/** Words that did not fit into a field: they are in no document, and nobody else sees them. */
export const KeptWords = ({ words, onClose }: { words: string; onClose: () => void }) => {
  const { t } = useTranslation('meeting');
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const press = async (): Promise<void> =>
    setCopied(await copy(words, box.current?.querySelector('textarea') ?? null));
  return (
    <div ref={box}>
      <Stack gap="small">
        <TextField label={t('kept.label')} value={words} onChange={() => {}} multiline readOnly />
        <Row>
          <Button icon={Copy} onPress={() => void press()}>
            {t('kept.copy')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('kept.close')}
          </Button>
          <output>{copied ? t('kept.copied') : ''}</output>
        </Row>
      </Stack>
    </div>
  );
};
