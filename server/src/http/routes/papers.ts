import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import * as z from 'zod/mini';

import type { PaperName } from '#export/papers.ts';
import type { PaperFile } from '#export/press.ts';
import { id, versionName } from '#http/params.ts';
import type { RouteDeps } from '#http/route-deps.ts';
import {
  type GivenFile,
  type Incoming,
  type Route,
  defineRoute,
  fileBytes,
  nothing,
} from '#http/route.ts';
import { exportRecord, printRecord } from '#use-cases/print-record.ts';

const versionParams = z.object({ id: id<MeetingId>(), n: versionName });

type Asked = Parameters<typeof exportRecord>[1];

const recordRoute = (
  deps: RouteDeps,
  { does, gives }: { does: string; gives: GivenFile },
  make: (asked: Asked, incoming: Incoming) => Promise<Uint8Array>,
): Route =>
  defineRoute(
    {
      method: 'get',
      path: `/api/meetings/:id/versions/:n/${gives.name}`,
      does,
      who: 'seat',
      params: versionParams,
      body: nothing,
      answer: fileBytes,
      gives,
    },
    deps.askers.meeting,
    // Which meeting the version is of decides who may read it: the use case asks.
    ({ access, actor, params, incoming }) => make({ access, actor, name: params.n }, incoming),
  );

const types: Readonly<Record<PaperFile, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const printed = (deps: RouteDeps, paper: PaperName, does: string): Route[] =>
  (['pdf', 'docx'] as const).map((as) =>
    recordRoute(
      deps,
      {
        does: `${does}, as ${as === 'pdf' ? 'a tagged PDF' : 'a Word document'}`,
        gives: { type: types[as], name: `${paper}.${as}` },
      },
      (asked, { language }) => printRecord(deps, { ...asked, paper, as, language }),
    ),
  );

/** The saved record to take home: printed and to write in, in the language of the page, and as data. */
export const paperRoutes = (deps: RouteDeps): readonly Route[] => [
  ...printed(deps, 'record', 'The saved record'),
  ...printed(deps, 'profile', 'The one-page profile in the saved record'),
  ...printed(deps, 'easy-read', 'The saved record for the pupil, short and large'),
  recordRoute(
    deps,
    {
      does: 'The saved record as data, as shared/document/record.ts describes it',
      gives: { type: 'application/json', name: 'record.json' },
    },
    (asked) => exportRecord(deps, asked),
  ),
];
