import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { may } from '#session/may.ts';

import { useOwnView } from '../model/own-view.ts';
import type { PaperPerson } from '../model/people.ts';

const code = createLateCode(async () => (await import('./signed-paper.tsx')).RecordPaper);

const Late = (props: { view: MeetingView; person: PaperPerson }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part {...props} /> : null;
};

/** For the lead and the SENCO, beside somebody who has not answered: what came back signed on paper. */
export const SignedPaper = ({ person }: { person: PaperPerson }) => {
  const view = useOwnView();
  if (view?.state !== 'saved' || view.you.personId === person.id) return null;
  const forPerson = person.id as PersonId;
  if (!may(view, { action: 'meeting.agree', forPerson, signed: true })) return null;
  return <Late view={view} person={person} />;
};
