import type { MeetingLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { UserMinus } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useLateCode } from '#lib/late-code.ts';
import { printPackCode } from '#session/print-pack-code.ts';

import { useLinkActions } from '../model/use-link-actions.ts';
import { useTakeOut } from '../model/use-people-actions.ts';
import { slotCode } from '../slot-code.ts';
import { LinkRow } from './link-row.tsx';

type RowOf = { readonly meetingId: string; readonly link: MeetingLink };
type TakingOut = ReturnType<typeof useTakeOut>;

/** Asks before somebody goes from the list; there is nothing of theirs that could be lost. */
const TakeOut = ({ name, takeOut }: { name: string; takeOut: TakingOut }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon={UserMinus}
        about={t('people.about', { name })}
        hasPopup="dialog"
        onPress={() => setAsking(true)}
      >
        {t('people.takeOut')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('people.takeOutAsk', { name })}
        confirmWord={t('people.takeOutYes')}
        cancelWord={t('people.takeOutNo')}
        closeWord={t('common:close')}
        tone="danger"
        pending={takeOut.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => takeOut.mutate(undefined, { onSettled: () => setAsking(false) })}
      >
        <p>{t('people.takeOutBody', { name })}</p>
      </ConfirmDialog>
    </>
  );
};

/** What somebody without a device takes home. */
const Papers = ({ meetingId, link: { personId: id, name, role } }: RowOf) => {
  const late = useLateCode(printPackCode);
  return late.kind === 'there' ? (
    <late.part of={{ meetingId, asStaff: true }} person={{ id, name, role }} />
  ) : null;
};

/** When somebody comes who comes for a part of the meeting, and what they are shown. */
const Part = (props: RowOf & { readonly pupil: string; readonly isFirst: boolean }) => {
  const late = useLateCode(slotCode);
  return late.kind === 'there' ? <late.part {...props} /> : null;
};

/** One person of a meeting: their link, and the way off the list while they have left nothing in it. */
export const MeetingLinkRow = ({
  meetingId,
  link,
  isOpen,
  pupil,
  isFirst = false,
}: RowOf & {
  /** How the pupil is called. */
  pupil: string;
  /** It is to decide whether SEN Support begins. */
  isFirst?: boolean | undefined;
  /** The meeting is not finished: papers for it can be printed. */
  isOpen: boolean;
}) => {
  const { t } = useTranslation('pupils');
  const actions = useLinkActions(meetingId, link.personId);
  const takeOut = useTakeOut(meetingId, link.personId);
  const { name } = link;
  return (
    <LinkRow
      link={link}
      actions={actions}
      stopBody={t('links.stopBody', { name })}
      tools={
        <>
          {link.canTakeOut && <TakeOut name={name} takeOut={takeOut} />}
          {isOpen && link.role === 'professional' && (
            <Part meetingId={meetingId} link={link} pupil={pupil} isFirst={isFirst} />
          )}
          {isOpen && <Papers meetingId={meetingId} link={link} />}
        </>
      }
      troubles={
        takeOut.error !== null && (
          <Banner tone="error" live="alert">
            {takeOut.error.message === '' ? t('people.takeOutFailed') : takeOut.error.message}
          </Banner>
        )
      }
    />
  );
};
