import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { LessonKeeping, LessonLink } from '@fourchairs/shared/protocol/http/lessons.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { createToken, hashToken } from '#auth/tokens.ts';
import { Problem } from '#lib/problem.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';
import { parseRecord } from '#use-cases/read-version.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Where no day for the next meeting was agreed: two terms. */
const daysWithoutDate = 200;

type Kept = { readonly access: MeetingAccess; readonly by: PersonId };

/** Until the day of the next meeting is over; it ends before, when that meeting begins. */
const endOf = async ({ store, clock }: Deps, { meeting }: MeetingAccess): Promise<number> => {
  const n = must(meeting.savedVersion, 'a saved version');
  const { plan } = parseRecord(must(await store.versions.version(meeting.id, n), 'the record'));
  const now = clock.now();
  const next = plan.nextDate === null ? 0 : Date.parse(`${plan.nextDate}T00:00:00Z`) + 2 * dayMs;
  return next > now ? next : now + daysWithoutDate * dayMs;
};

const iso = (at: number): string => new Date(at).toISOString();

/** Who teaches the pupil, and the link that is open now. */
export const viewLessons = async (
  { store, clock }: Deps,
  { meeting }: MeetingAccess,
): Promise<LessonKeeping> => {
  const [teachers, link] = await Promise.all([
    store.lessons.teachers(meeting.pupil),
    store.lessons.linkOf(meeting.id),
  ]);
  const isOpen = link !== null && link.expiresAt > clock.now();
  return {
    teachers: teachers.map(({ name }) => name),
    link: isOpen ? { madeAt: iso(link.madeAt), expiresAt: iso(link.expiresAt) } : null,
  };
};

/** Makes the link that staff without a seat read the sheet with; its address is told once. Older ones close. */
export const issueLessonLink = async (deps: Deps, { access, by }: Kept): Promise<LessonLink> => {
  const token = createToken();
  const meeting = access.meeting.id;
  const expiresAt = await endOf(deps, access);
  await deps.store.lessons.addLink({
    tokenHash: hashToken(token),
    meeting,
    by,
    madeAt: deps.clock.now(),
    expiresAt,
    revokedAt: null,
  });
  await audit(deps, { actor: by, action: 'lessons.link-issued', meeting });
  return { link: `${deps.settings.publicUrl}/lessons#${token}`, expiresAt: iso(expiresAt) };
};

export const closeLessonLink = async (deps: Deps, { access, by }: Kept): Promise<void> => {
  const meeting = access.meeting.id;
  await deps.store.lessons.closeLinks(meeting, deps.clock.now());
  await audit(deps, { actor: by, action: 'lessons.link-closed', meeting });
};

/** The list of who teaches the pupil is kept from one meeting to the next. */
export const setTeachers = async (
  deps: Deps,
  { access, by, names }: Kept & { names: readonly string[] },
): Promise<void> => {
  const { id, pupil } = access.meeting;
  const clean = names.map((name) => name.trim());
  if (new Set(clean.map((name) => name.toLowerCase())).size < clean.length) {
    throw new Problem(
      'bad-request',
      'One name is in the list twice. Nothing was changed: two people of one name need more of it.',
      'names',
    );
  }
  await deps.store.lessons.setTeachers(
    pupil,
    clean.map((name, place) => ({ pupil, name, place })),
  );
  await audit(deps, { actor: by, action: 'lessons.teachers-set', meeting: id });
};
