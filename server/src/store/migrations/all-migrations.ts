import { peopleAndMeetings } from '#store/migrations/0001-people-and-meetings.ts';
import { linksAndAudit } from '#store/migrations/0002-links-and-audit.ts';
import { documentsAndVersions } from '#store/migrations/0003-documents-and-versions.ts';
import { seals } from '#store/migrations/0004-seals.ts';
import { invitationsAndSeats } from '#store/migrations/0005-invitations-and-seats.ts';
import { credits } from '#store/migrations/0006-credits.ts';
import { gaps } from '#store/migrations/0007-gaps.ts';
import { firstLeases } from '#store/migrations/0008-first-leases.ts';
import { afterTheMeeting } from '#store/migrations/0009-after-the-meeting.ts';
import { prepHelpers } from '#store/migrations/0010-prep-helpers.ts';
import { openings } from '#store/migrations/0011-openings.ts';
import { reports } from '#store/migrations/0012-reports.ts';
import { whenLifeHappens } from '#store/migrations/0013-when-life-happens.ts';
import { schoolList } from '#store/migrations/0014-school-list.ts';
import { recoverySeals } from '#store/migrations/0015-recovery-seals.ts';
import { lessonLinks } from '#store/migrations/0016-lesson-links.ts';
import { keptApart } from '#store/migrations/0017-kept-apart.ts';
import { pupilLook } from '#store/migrations/0018-pupil-look.ts';
import { involvement } from '#store/migrations/0019-involvement.ts';
import { sayings } from '#store/migrations/0020-sayings.ts';
import { creditChain } from '#store/migrations/0021-credit-chain.ts';
import { typedUp } from '#store/migrations/0022-typed-up.ts';
import { additionsTyped } from '#store/migrations/0023-additions-typed.ts';
import { signedOn } from '#store/migrations/0024-signed-on.ts';
import { told } from '#store/migrations/0025-told.ts';
import { senDecisions } from '#store/migrations/0026-sen-decisions.ts';
import { schoolSettings } from '#store/migrations/0027-school-settings.ts';
import { paperDay } from '#store/migrations/0028-paper-day.ts';
import { holdDays } from '#store/migrations/0029-hold-days.ts';
import { gapsBeside } from '#store/migrations/0030-gaps-beside.ts';
import { carers } from '#store/migrations/0031-carers.ts';
import { slots } from '#store/migrations/0032-slots.ts';
import { translations } from '#store/migrations/0033-translations.ts';
import { additionOrigin } from '#store/migrations/0034-addition-origin.ts';
import { whyForTheChild } from '#store/migrations/0041-why-for-the-child.ts';
import type { Migration } from '#store/migrations/migration.ts';

/** In order. Only ever added to. */
export const allMigrations: readonly Migration[] = [
  peopleAndMeetings,
  linksAndAudit,
  documentsAndVersions,
  seals,
  invitationsAndSeats,
  credits,
  gaps,
  firstLeases,
  afterTheMeeting,
  prepHelpers,
  openings,
  reports,
  whenLifeHappens,
  schoolList,
  recoverySeals,
  lessonLinks,
  keptApart,
  pupilLook,
  involvement,
  sayings,
  creditChain,
  typedUp,
  additionsTyped,
  signedOn,
  told,
  senDecisions,
  schoolSettings,
  paperDay,
  holdDays,
  gapsBeside,
  carers,
  slots,
  translations,
  additionOrigin,
  whyForTheChild,
];
