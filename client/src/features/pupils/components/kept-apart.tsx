import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { LatePart } from '#components/late-part.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode } from '#lib/late-code.ts';
import { useSession } from '#session/session.tsx';

/** Comes when somebody asks for it. */
const apartCode = createLateCode(async () => {
  const [{ ApartPanel }] = await Promise.all([import('./apart-panel.tsx'), loadWords(['apart'])]);
  return ApartPanel;
});

/** Who round this pupil must not meet, behind a button: for those of the staff who make meetings. */
export const KeptApart = ({ detail }: { detail: PupilDetail }) => {
  const { t } = useTranslation('pupils');
  const { staff } = useSession();
  const [open, setOpen] = useState(false);
  if (staff?.person.role !== 'senco' && staff?.person.role !== 'teacher') return null;
  return (
    <Stack>
      <div>
        <Button variant="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'pupil.hideApart' : 'pupil.apart')}
        </Button>
      </div>
      {open && (
        <LatePart
          code={apartCode}
          coming={<Loading text={t('links.loading')} lines={3} />}
          lostTitle={t('trouble.passing.title')}
          lostBody={t('trouble.passing.body')}
          retryWord={t('trouble.retry')}
        >
          {(ApartPanel) => <ApartPanel detail={detail} />}
        </LatePart>
      )}
    </Stack>
  );
};
