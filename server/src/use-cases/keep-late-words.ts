import type { Device, SeatActor } from '@fourchairs/shared/access/actor.ts';
import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { TypedWords } from '@fourchairs/shared/document/typed-words.ts';
import { inAdditions } from '@fourchairs/shared/domain/in-additions.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import { Problem } from '#lib/problem.ts';
import { type Added, addWords } from '#use-cases/add-words.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What is typed in somebody's lane is what they said, whoever typed it. */
const speakerOf = (actor: SeatActor, document: DocumentName): Pick<Added, 'saidBy' | 'how'> => {
  const parsed = parseDocumentName(document);
  if (parsed?.kind !== 'lane' || parsed.owner === actor.personId) return {};
  return { saidBy: parsed.owner, how: actor.role === 'interpreter' ? 'interpreted' : 'scribed' };
};

/**
 * Keeps what somebody typed after Finish as their addition (VERSION2): it arrived, so it is not dropped. What may not
 * stand there, since they are not invited any more or there is no more room, is noted in the audit log.
 */
export const keepLateWords = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  late: {
    readonly meeting: MeetingId;
    readonly person: PersonId;
    readonly device: Device;
    readonly document: DocumentName;
    readonly words: readonly TypedWords[];
  },
): Promise<void> => {
  const { meeting, person, document } = late;
  const access = await findMeetingAccess(deps.store, meeting, deps.clock.now());
  const actor = access && seatActor(late, access);
  const words = late.words.map((each) => each.words.trim()).join('\n\n');
  try {
    if (access === null || actor === null) throw new Problem('not-allowed', 'Not invited.');
    for (const part of inAdditions(words)) {
      await addWords(deps, {
        access,
        actor,
        added: { words: part, ...speakerOf(actor, document) },
      });
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await audit(deps, { actor: person, action: 'words.not-kept', meeting, detail: { document } });
  }
};
