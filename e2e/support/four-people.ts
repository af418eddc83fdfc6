import type { ChildPage } from '#pages/child-page.ts';
import type { JoinPage } from '#pages/join-page.ts';
import type { MeetingPage } from '#pages/meeting-page.ts';

import type { Chair } from './personas.ts';

/** The people round the table, each in their own screen. */
export type FourPeople = {
  readonly child: ChildPage;
  readonly parent: MeetingPage;
  readonly teacher: MeetingPage;
  readonly senco: MeetingPage;
};

/** Everybody opens their link and comes in, at the same time. */
export const seatEveryone = async (
  as: (chair: Chair) => Promise<JoinPage>,
): Promise<FourPeople> => {
  const adult = async (chair: Chair): Promise<MeetingPage> => (await as(chair)).comeIn();
  const [child, parent, teacher, senco] = await Promise.all([
    as('child').then((link) => link.comeInAsChild()),
    adult('parent'),
    adult('teacher'),
    adult('senco'),
  ]);
  return { child, parent, teacher, senco };
};
