import type { Device, SeatActor } from '@fourchairs/shared/access/actor.ts';
import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { TypedWords } from '@fourchairs/shared/document/typed-words.ts';
import { inAdditions } from '@fourchairs/shared/domain/in-additions.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { findMeetingAccess, seatActor } from '#auth/meeting-access.ts';
import { isBlank } from '#lib/is-blank.ts';
import { Problem } from '#lib/problem.ts';
import type { AdditionRow } from '#store/ports/after-store.ts';
import { type Added, addMissing } from '#use-cases/add-words.ts';
import { type Clocks, keptClocks, lateOrigin, type TypedIn } from '#use-cases/addition-origin.ts';
import { audit } from '#use-cases/audit.ts';
import type { Deps } from '#use-cases/deps.ts';

/** What is typed in somebody's lane is what they said, whoever typed it. */
const speakerOf = (actor: SeatActor, document: DocumentName): Pick<Added, 'saidBy' | 'how'> => {
  const parsed = parseDocumentName(document);
  if (parsed?.kind !== 'lane' || parsed.owner === actor.personId) return {};
  return { saidBy: parsed.owner, how: actor.role === 'interpreter' ? 'interpreted' : 'scribed' };
};

type Late = TypedIn & {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly device: Device;
  /** What was typed of it beyond what is kept, and how far each client id comes with that. */
  readonly typed: (kept: Clocks) => readonly {
    readonly client: number;
    readonly clock: number;
    readonly words: readonly TypedWords[];
  }[];
};

/** One or several additions: all of them say how far the typing is kept with them. */
const partsOf = (
  late: Late,
  standing: readonly AdditionRow[],
): Pick<Added, 'words' | 'origin'>[] => {
  const typed = late.typed(keptClocks(standing, late));
  const words = typed.flatMap((each) => each.words.map((one) => one.words.trim())).join('\n\n');
  const origin = lateOrigin(late, new Map(typed.map(({ client, clock }) => [client, clock])));
  return inAdditions(words)
    .filter((part) => !isBlank(part))
    .map((part) => ({ words: part, origin }));
};

/**
 * Keeps what somebody typed after Finish as their addition (VERSION2): it arrived, so it is not dropped, and what arrives
 * again is not kept again (docs/decisions/0130). What may not stand there, since they are not invited any more or there
 * is no more room, is noted in the audit log.
 */
export const keepLateWords = async (
  deps: Pick<Deps, 'store' | 'clock'>,
  late: Late,
): Promise<void> => {
  const { meeting, person, document } = late;
  const access = await findMeetingAccess(deps.store, meeting, deps.clock.now());
  const actor = access && seatActor(late, access);
  try {
    if (access === null || actor === null) throw new Problem('not-allowed', 'Not invited.');
    const speaker = speakerOf(actor, document);
    const missing = (standing: readonly AdditionRow[]): Added[] =>
      partsOf(late, standing).map((part) => ({ ...part, ...speaker }));
    await addMissing(deps, { access, actor, missing });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await audit(deps, { actor: person, action: 'words.not-kept', meeting, detail: { document } });
  }
};
