import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { LatePart } from '#components/late-part.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Comes when somebody asks for it. */
const code = createLateCode(async () => {
  const [{ SchoolSettings }] = await Promise.all([
    import('./school-settings.tsx'),
    loadWords(['school', 'sen']),
  ]);
  return SchoolSettings;
});

/** The school's settings, behind a button. */
export const SchoolSettingsPart = () => {
  const { t } = useTranslation('pupils');
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="small">
      <div>
        <Button variant="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'staffLinks.hideSettings' : 'staffLinks.settings')}
        </Button>
      </div>
      {open && (
        <Card as="div">
          <LatePart
            code={code}
            coming={<Loading text={t('links.loading')} lines={4} />}
            lostTitle={t('trouble.passing.title')}
            lostBody={t('trouble.passing.body')}
            retryWord={t('trouble.retry')}
          >
            {(SchoolSettings) => <SchoolSettings />}
          </LatePart>
        </Card>
      )}
    </Stack>
  );
};
