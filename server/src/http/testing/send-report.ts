import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { Report } from '@fourchairs/shared/protocol/http/reports.ts';

import type { TestBrowser } from '#http/testing/test-browser.ts';
import { aPdf } from '#intake/testing/files.ts';

export type Sent = {
  readonly came?: string;
  readonly file?: Uint8Array;
  /** The header as it is sent, where it is not what a page would send. */
  readonly about?: string;
};

/** Sends a report as a page does. */
export const sendReport = async (
  page: TestBrowser,
  sent: Sent & { readonly meeting: MeetingId; readonly writer: PersonId; readonly name: string },
) => {
  const { came = 'own', file = aPdf(), meeting, writer, name } = sent;
  const { about = encodeURIComponent(JSON.stringify({ name, came })) } = sent;
  const { status, body } = await page.post(
    `/api/meetings/${meeting}/people/${writer}/reports`,
    file,
    { headers: { 'x-about': about } },
  );
  return { status, body: body as Report & { readonly message: string } };
};
