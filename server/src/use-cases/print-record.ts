import type { Actor } from '@fourchairs/shared/access/actor.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import type { PaperLanguage } from '#export/language.ts';
import type { PaperName } from '#export/papers.ts';
import type { PaperFile, Press } from '#export/press.ts';
import { notSavedYet } from '#lib/problem.ts';
import { type VersionName, accessOfVersion } from '#use-cases/access-of-version.ts';
import type { Deps } from '#use-cases/deps.ts';
import { openVersion } from '#use-cases/open-version.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';

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

/** From the frozen version and what was put beside it, never from what is still written. */
const readSaved = async (deps: Deps, asked: Asked): Promise<VersionDetail> => {
  const access = await accessOfVersion(deps, asked);
  if (access.meeting.state !== 'saved') throw notSavedYet();
  return openVersion(deps, { access, actor: asked.actor, n: asked.name.n });
};

/** A paper of the saved record as a file to read, print or write in. */
export const printRecord = async (
  deps: Deps & { readonly press: Press },
  { paper, as, language, ...asked }: Asked & Wanted,
): Promise<Uint8Array> =>
  deps.press.print(asked.actor.personId, async () => ({
    saved: await readSaved(deps, asked),
    paper,
    as,
    language,
  }));

/** The saved record as data, in the shape of `shared/document/record.ts`, with answers, additions and gaps beside it. */
export const exportRecord = async (deps: Deps, asked: Asked): Promise<Uint8Array> =>
  new TextEncoder().encode(`${JSON.stringify(await readSaved(deps, asked), null, 2)}\n`);
