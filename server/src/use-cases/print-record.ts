import type { Actor } from '@fourchairs/shared/access/actor.ts';
import { lookOfPupil } from '@fourchairs/shared/domain/pupil-look.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { PaperLanguage } from '#export/language.ts';
import type { Beside, PaperName } from '#export/papers.ts';
import type { PaperFile, Press } from '#export/press.ts';
import { notSavedYet } from '#lib/problem.ts';
import { type VersionName, accessOfVersion } from '#use-cases/access-of-version.ts';
import type { Deps } from '#use-cases/deps.ts';
import { openVersion } from '#use-cases/open-version.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';
import { findRecordsBefore } from '#use-cases/records-before.ts';

type Asked = {
  readonly access: MeetingAccess;
  readonly actor: Actor;
  readonly name: VersionName;
};

type Wanted = {
  readonly paper: PaperName;
  readonly as: PaperFile;
  readonly language: PaperLanguage;
};

const findSaved = async (deps: Deps, asked: Asked): Promise<MeetingAccess> => {
  const access = await accessOfVersion(deps, asked);
  if (access.meeting.state !== 'saved') throw notSavedYet();
  return access;
};

/** From the frozen version and what was put beside it, never from what is still written. */
const readSaved = (
  deps: Deps,
  access: MeetingAccess,
  { actor, name }: Asked,
): Promise<VersionDetail> => openVersion(deps, { access, actor, n: name.n });

/** What only one of the papers asks for is looked up for that one. */
const readBeside = async (
  deps: Deps,
  access: MeetingAccess,
  { paper, saved }: { paper: PaperName; saved: VersionDetail },
): Promise<Beside> => ({
  look: lookOfPupil({
    look: await deps.store.looks.of(access.meeting.pupil),
    yearGroup: saved.record.pupil.yearGroup,
  }),
  before: paper === 'profile' ? await findRecordsBefore(deps, access) : [],
});

/** A paper of the saved record as a file to read, print or write in. */
export const printRecord = async (
  deps: Deps & { readonly press: Press },
  { paper, as, language, ...asked }: Asked & Wanted,
): Promise<Uint8Array> =>
  deps.press.print(asked.actor.personId, async () => {
    const access = await findSaved(deps, asked);
    const saved = await readSaved(deps, access, asked);
    return { saved, paper, as, language, beside: await readBeside(deps, access, { paper, saved }) };
  });

/** The saved record as data, in the shape of `shared/document/record.ts`, with answers, additions and gaps beside it. */
export const exportRecord = async (deps: Deps, asked: Asked): Promise<Uint8Array> => {
  const saved = await readSaved(deps, await findSaved(deps, asked), asked);
  return new TextEncoder().encode(`${JSON.stringify(saved, null, 2)}\n`);
};
