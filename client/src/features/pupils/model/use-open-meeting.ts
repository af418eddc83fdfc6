import type { PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useMutation } from '@tanstack/react-query';

import { ApiError } from '#api/api-error.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';
import { useSession } from '#session/session.tsx';

/**
 * Goes into a meeting, or to its record when it is finished. A record may be read by staff who were not invited: they
 * read it from the school's pages, without a seat in the meeting.
 */
export const useOpenMeeting = ({ id, state }: PupilMeeting) => {
  const { enterMeeting } = useSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      try {
        await enterMeeting(id);
      } catch (error) {
        const notInvited = error instanceof ApiError && error.kind === 'not-allowed';
        if (state !== 'saved' || !notInvited) throw error;
      }
    },
    onSuccess: () =>
      navigate(
        state === 'saved'
          ? { to: '/meeting/$meetingId/saved', params: { meetingId: id } }
          : { to: '/meeting/$meetingId', params: { meetingId: id } },
      ),
  });
};
