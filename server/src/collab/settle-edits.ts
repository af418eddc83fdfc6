import { encodeMarker, encodeRefused } from '@fourchairs/shared/protocol/socket/codec.ts';

import type { Refusal } from './refusal.ts';
import { type EditFrame, type Member, endSession, isOpen } from './session.ts';
import type { Judged } from './take-edits.ts';

export type Settled = {
  readonly refused: { readonly edit: EditFrame; readonly refusal: Refusal } | null;
  readonly hasGap: boolean;
};

/** An edit that is kept, or was known: counts towards what may be acknowledged, unless something before it is missing. */
const keep = (member: Member, edit: EditFrame): void => {
  const { live } = member;
  if (edit.step === 'step2') {
    live.asking.isOpen = false;
    // A step 2 brings everything the client has, so also what leaned on the gap.
    if (live.writing.kind === 'gap') live.writing = { kind: 'in-order' };
  }
  if (live.writing.kind === 'in-order') live.counts.kept = edit.count;
};

/** Notes how far a member's edits got. Nothing counts after the first that was refused. */
export const settleEdits = (member: Member, judged: readonly Judged[]): Settled => {
  let hasGap = false;
  for (const { edit, verdict } of judged) {
    if (verdict.kind === 'refused') {
      member.live.writing = { kind: 'refused' };
      member.live.edits = [];
      return { refused: { edit, refusal: verdict.refusal }, hasGap: false };
    }
    if (verdict.kind === 'gap') {
      member.live.writing = { kind: 'gap' };
      hasGap = true;
    } else keep(member, edit);
  }
  return { refused: null, hasGap };
};

/** Frame 101: everything up to `kept` is on disk. Only clients that sent a marker are told. */
export const tellSaved = (member: Member, kept: number): void => {
  const { counts } = member.live;
  counts.durable = Math.max(counts.durable, kept);
  const tell = Math.min(counts.durable, counts.asked);
  if (tell <= counts.told || !isOpen(member)) return;
  counts.told = tell;
  member.session.socket.send(encodeMarker(tell));
};

/** Frame 102: nothing of this edit was kept. */
export const tellRefused = (member: Member, edit: EditFrame, refusal: Refusal): void => {
  if (!isOpen(member)) return;
  member.session.socket.send(
    encodeRefused({ count: edit.count, code: refusal.code, text: refusal.text }),
  );
  if (refusal.close !== null) endSession(member.session, refusal.close);
};
