import {
  joinResponse,
  type JoinResponse,
  previewResponse,
  type PreviewResponse,
} from '@fourchairs/shared/protocol/http/join.ts';

import { requestDone, requestJson } from './send-request.ts';

export const createJoinApi = () => ({
  /** What may be said about a link before anybody pressed the button. */
  preview: (token: string): Promise<PreviewResponse> =>
    requestJson(previewResponse, {
      method: 'POST',
      path: ['join', 'preview'],
      body: { token },
      seat: null,
    }),
  /** Redeems a link into a seat of this browser. */
  join: (token: string): Promise<JoinResponse> =>
    requestJson(joinResponse, { method: 'POST', path: ['join'], body: { token }, seat: null }),
  /** Ends a seat: its sockets close, its cookie goes. */
  leave: (seat: string): Promise<void> => requestDone({ method: 'POST', path: ['leave'], seat }),
});
