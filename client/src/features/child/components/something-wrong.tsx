import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useListening } from '#session/use-listening.ts';

import { WrongDialog } from './wrong-dialog.tsx';

/** *Something is wrong*: never out of reach of the child, whatever is on the screen. */
export const SomethingWrong = ({
  adults,
  openers,
}: {
  adults: readonly string[];
  openers: readonly string[];
}) => {
  const { t } = useTranslation('child');
  const reader = useListening();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="child"
        variant="danger"

        icon={TriangleAlert}
        hasPopup="dialog"
        onPress={() => setOpen(true)}
      >
        {t('wrong.open')}
      </Button>
      <WrongDialog
        open={open}
        onClose={() => setOpen(false)}
        adults={adults}
        openers={openers}
        reader={reader}
      />
    </>
  );
};
