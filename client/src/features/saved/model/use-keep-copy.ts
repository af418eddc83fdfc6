import type { TimelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { useMutation } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import type { PaperFile } from '#api/versions.ts';
import { useToast } from '#components/toast-context.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { saveFile } from '#lib/save-file.ts';

import { addressIn } from './use-saved.ts';

/** Fetches the record as a file and puts it with the downloads, under its title: not under anybody's name. */
export const useKeepCopy = (meetingId: string, version: TimelineEntry) => {
  const { t } = useTranslation('saved');
  const { versions } = useApi();
  const showToast = useToast();
  return useMutation({
    mutationFn: async (file: PaperFile) => {
      showToast({ text: t('keep.making') });
      const bytes = await versions.paper(meetingId, addressIn(meetingId, version), file);
      const [paper = '', ending = ''] = file.split('.');
      const title = reviewTitle(version.title);
      const name = paper === 'record' ? title : `${title}, ${paper}`;
      saveFile(bytes, `${name}.${ending}`);
    },
    onSuccess: () => showToast({ text: t('keep.made') }),
    onError: (error) => {
      const isOffline = error instanceof ApiError && error.kind === 'offline';
      showToast({ text: t(isOffline ? 'keep.offline' : 'keep.failed') });
    },
  });
};
