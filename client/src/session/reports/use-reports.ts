import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Report, ReportAbout } from '@fourchairs/shared/protocol/http/reports.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createReportsApi } from '#api/reports.ts';
import { saveFile } from '#lib/save-file.ts';

import { fileNameOf } from './file-name.ts';

export type NewReport = {
  readonly writer: string;
  readonly file: File;
  readonly about: ReportAbout;
};

/** What can be done with the reports of a meeting. Each lasts until the page shows the result. */
export const useReports = ({ id }: MeetingView) => {
  const reports = createReportsApi(useApi().seat);
  const cache = useQueryClient();
  const after = {
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meetingView(id) }),
  };
  return {
    add: useMutation({
      mutationFn: ({ writer, ...sent }: NewReport) => reports.add(id, writer, sent),
      ...after,
    }),
    show: useMutation({
      mutationFn: (of: { readonly report: string; readonly shown: boolean }) =>
        reports.show(id, of.report, of.shown),
      ...after,
    }),
    remove: useMutation({ mutationFn: (report: string) => reports.remove(id, report), ...after }),
    open: useMutation({
      mutationFn: async (report: Report) =>
        saveFile(await reports.open(id, report.id), fileNameOf(report)),
    }),
  };
};
