import { ClipboardCopy } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Copies words that were not kept, and says so. */
export const CopyWords = ({ text }: { text: string }) => {
  const { t } = useTranslation('meeting');
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Without the right to the clipboard the words stay in sight, to be marked by hand.
      () => setCopied(false),
    );
  };
  return (
    <>
      <Button variant="main" icon={ClipboardCopy} onPress={copy}>
        {t('trouble.refused.copy')}
      </Button>
      <output>{copied ? t('trouble.refused.copied') : ''}</output>
    </>
  );
};
