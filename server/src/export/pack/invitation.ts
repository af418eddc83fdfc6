import type { Role } from '@fourchairs/shared/access/role.ts';

import type { FormBlock } from '../form.ts';
import { type Block, bullets, fact, heading, paragraph } from '../paper.ts';
import type { PackWords } from './pack-words.ts';
import { calledIn, leadOf, type Pack } from './pack.ts';

/** Of these the name does not say who they are. What a teacher is besides is nobody’s business at a family’s door. */
const saidRoles: readonly Role[] = ['professional', 'interpreter', 'supporter', 'observer'];

/** When, where and with whom; nothing of what will be talked about, and nobody's address. */
export const invitationBlocks = (
  pack: Pack,
  { t, day, time }: PackWords,
): (Block | FormBlock)[] => {
  const isChild = pack.person.role === 'child';
  const people = pack.people.map((person) => {
    const name = calledIn(pack, person);
    const called = person.isLead ? t('invitation.leads', { name }) : name;
    return saidRoles.includes(person.role) ? `${called}, ${t(`roles:${person.role}`)}` : called;
  });
  return [
    heading(1, t('invitation.title')),
    paragraph(isChild ? t('invitation.child') : t('invitation.body', { name: pack.pupil })),
    ...fact(t('invitation.day'), day(pack.plannedAt)),
    ...fact(t('invitation.time'), time(pack.plannedAt)),
    ...fact(t('invitation.place'), pack.school),
    ...fact(t('invitation.long'), t('invitation.minutes', { minutes: pack.minutes })),
    heading(2, t('invitation.who')),
    ...bullets(people),
    paragraph(
      isChild ? t('invitation.childChange') : t('invitation.change', { lead: leadOf(pack) }),
    ),
  ];
};
