import { useMutation } from '@tanstack/react-query';
import { CalendarMinus, CalendarPlus } from 'lucide-react';

import { useApi } from '#api/api-context.ts';
import { Button } from '#components/button.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { saveFile } from '#lib/save-file.ts';

/** Whose calendar: the holder's of a seat in the meeting, of a link not opened yet, or of a seat on the school's pages. */
export type CalendarOf =
  | { readonly meetingId: string; readonly asStaff?: boolean }
  | { readonly token: string };

/** The meeting as a file that every calendar opens; of a cancelled one, the file that takes it out again. */
export const CalendarButton = ({
  of,
  about,
  cancelled = false,
}: {
  of: CalendarOf;
  /** Which meeting, where there are several. */
  about?: string;
  cancelled?: boolean;
}) => {
  const { t, i18n } = useTranslation('course');
  const { course } = useApi();
  const showToast = useToast();
  const fetchFile = (): Promise<Blob> => {
    if ('token' in of) return course.calendarOfLink(of.token);
    const { meetingId, asStaff = false } = of;
    return asStaff ? course.calendarOfStaff(meetingId) : course.calendarOfSeat(meetingId);
  };
  const take = useMutation({
    mutationFn: async () => saveFile(await fetchFile(), `${t('calendarFile')}.ics`),
    onSuccess: () => showToast({ text: t('calendarMade') }),
    onError: (error) =>
      showToast({
        // The server's sentence is English, and a toast is one text: in another language it is ours.
        text: error.message !== '' && i18n.code === 'en' ? error.message : t('calendarFailed'),
      }),
  });
  const word = t(cancelled ? 'calendarRemove' : 'calendar');
  return (
    <Button
      variant="quiet"
      icon={cancelled ? CalendarMinus : CalendarPlus}
      pending={take.isPending}
      {...(about === undefined ? {} : { about })}
      onPress={() => take.mutate()}
    >
      {take.isPending ? t('calendarMaking') : word}
    </Button>
  );
};
