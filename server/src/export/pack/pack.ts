import type { Role } from '@fourchairs/shared/access/role.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import type { PackLanguage, PackPart } from '@fourchairs/shared/domain/pack.ts';

type PackPerson = {
  readonly name: string;
  /** How the child knows them. */
  readonly shownAs: string;
  readonly role: Role;
  readonly isLead: boolean;
};

/** What one person takes home before a meeting is made from, and nothing else: no address, and nobody who does not come. */
export type Pack = {
  readonly lang: PackLanguage;
  readonly parts: readonly PackPart[];
  /** How the child answers: on faces, or among levels in words. */
  readonly look: ChildLook;
  readonly school: string;
  readonly plannedAt: string;
  /** About how long it takes. */
  readonly minutes: number;
  /** What everybody calls the pupil. */
  readonly pupil: string;
  /** Whom it is for. */
  readonly person: PackPerson;
  /** Whether SEN Support begins is still to be decided: then it is asked what worries them. */
  readonly isFirst: boolean;
  /** From the end of compulsory school age a young person agrees for themselves. */
  readonly agreesForSelf: boolean;
  readonly people: readonly PackPerson[];
  /** What was carried in, as it stands in the shared plan now. */
  readonly plan: Pick<RecordPlan, 'outcomes' | 'support' | 'actions'>;
};

/** On the child's own papers people are called as the child knows them. */
export const calledIn = ({ person: reader }: Pack, { name, shownAs }: PackPerson): string =>
  reader.role === 'child' && shownAs !== '' ? shownAs : name;

export const leadOf = (pack: Pack): string => {
  const lead = pack.people.find(({ isLead }) => isLead);
  return lead === undefined ? pack.school : calledIn(pack, lead);
};
