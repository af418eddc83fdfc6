import type {
  LineWords,
  ListNamesRequest,
  SchoolLine,
} from '@fourchairs/shared/protocol/http/school-list.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { draftOf, wordsOfDraft } from '#session/lines/line-draft.ts';
import { listKeys, useLinesApi } from '#session/lines/lines-api.ts';

/** After each change the list is asked for again; what was not saved stays in its form. */
const useChange = <Input>(change: (input: Input) => Promise<void>) => {
  const { t } = useTranslation('pupils');
  const cache = useQueryClient();
  const showToast = useToast();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: listKeys.all });
      showToast({ text: t('manage.saved') });
    },
    onError: () => cache.invalidateQueries({ queryKey: listKeys.all }),
  });
};

type LineChange = {
  readonly line: SchoolLine;
  readonly words?: LineWords;
  readonly state?: 'in' | 'away';
};

export const useChangeLine = () => {
  const api = useLinesApi();
  return useChange(({ line, words, state }: LineChange) => {
    const next = state ?? (line.state === 'away' ? 'away' : 'in');
    const said = words ?? wordsOfDraft(draftOf(line));
    return api.change(line.id, { ...said, state: next, was: line.at });
  });
};

export const useAddLine = () => {
  const api = useLinesApi();
  return useChange((words: LineWords) => api.add(words));
};

export const useNameParts = () => {
  const api = useLinesApi();
  return useChange((names: ListNamesRequest) => api.name(names));
};
