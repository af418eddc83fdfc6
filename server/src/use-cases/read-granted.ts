import type { SeatActor } from '@fourchairs/shared/access/actor.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Granted, GrantedBlock } from '@fourchairs/shared/protocol/http/slots.ts';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { makeGranted } from '#export/granted-paper.ts';
import type { PaperLanguage } from '#export/language.ts';
import { type Block, type Cell, type Runs, runsIn } from '#export/paper.ts';
import { buildRecord } from '#use-cases/build-record.ts';
import type { Deps } from '#use-cases/deps.ts';
import { isFirst } from '#use-cases/sen-decisions.ts';
import { partState, slotFor } from '#use-cases/slots.ts';

const toRuns = (runs: Runs): GrantedBlock['runs'] =>
  runs.map(({ text, lang }) => ({ text, ...(lang !== undefined && { lang }) }));
const none = { level: 0, runs: [], columns: [], rows: [] };
const words = (kind: GrantedBlock['kind'], text: string): GrantedBlock => ({
  ...none,
  kind,
  runs: [{ text }],
});
const toCell = (cell: Cell): GrantedBlock['runs'] => toRuns(runsIn(cell));

const toBlock = (block: Block): GrantedBlock => {
  switch (block.kind) {
    case 'heading': {
      const { level, runs, text } = block;
      return { ...none, kind: 'heading', level, runs: toRuns(runs ?? [{ text }]) };
    }
    case 'paragraph': {
      const { runs, lang, tone } = block;
      const spoken = runs.map((run) => (lang === undefined ? run : { lang, ...run }));
      return { ...none, kind: tone ?? 'paragraph', runs: toRuns(spoken) };
    }
    case 'list': {
      const rows = block.items.map(({ runs }) => [toRuns(runs)]);
      return { ...none, kind: block.ordered ? 'numbers' : 'list', rows };
    }
    case 'table': {
      const { caption, columns, rows } = block;
      const named = caption === null ? [] : [{ text: caption }];
      const cells = rows.map((row) => row.map(toCell));
      return { ...none, kind: 'table', runs: named, columns: [...columns], rows: cells };
    }
    case 'chart':
      return words('paragraph', block.sentence);
    case 'drawing':
      return words('small', block.alt);
    case 'pictures':
      return words('paragraph', block.items.map((item) => item.words).join(', '));
  }
};

/**
 * What somebody who comes for a part of the meeting is shown of it, while that part is on: words that are on the disk,
 * cut out of the record as it would be saved now. Nothing else of the meeting leaves the server for them.
 */
export const readGranted = async (
  deps: Deps,
  {
    access,
    actor,
    language,
  }: {
    readonly access: MeetingAccess;
    readonly actor: SeatActor;
    readonly language: PaperLanguage;
  },
): Promise<Granted> => {
  const { meeting } = access;
  const slot = must(slotFor(access, actor.personId), 'the part of a meeting');
  const part = partState(meeting, slot, deps.clock.now());
  if (part !== 'on') return { part, blocks: [] };
  const [documents, rows, ofPupil] = await Promise.all([
    deps.live.readCommitted(meeting.id),
    deps.store.sen.decisions(meeting.pupil),
    deps.store.meetings.meetingsOfPupil(meeting.pupil),
  ]);
  const record = await buildRecord(deps, meeting, documents);
  const shown = { stages: slot.stages, isFirst: isFirst(meeting, { rows, ofPupil }) };
  return { part, blocks: makeGranted(record, shown, language).map(toBlock) };
};
