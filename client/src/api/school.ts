import type { PlanType } from '@fourchairs/shared/domain/codes.ts';
import {
  schoolSettings,
  type SchoolSettings,
} from '@fourchairs/shared/protocol/http/school-settings.ts';

import type { SeatSource } from './seat-source.ts';
import { requestDone, requestJson } from './send-request.ts';

/** It comes with the panels that need it: `createSchoolApi(useApi().seat)`. */
export const createSchoolApi = (seat: SeatSource) => ({
  settings: (): Promise<SchoolSettings> =>
    requestJson(schoolSettings, {
      method: 'GET',
      path: ['school', 'settings'],
      seat: seat(null),
    }),
  setSettings: (settings: SchoolSettings): Promise<void> =>
    requestDone({
      method: 'PUT',
      path: ['school', 'settings'],
      body: settings,
      seat: seat(null),
    }),
  setPlanType: (pupilId: string, plan: PlanType | null): Promise<void> =>
    requestDone({
      method: 'PUT',
      path: ['pupils', pupilId, 'plan-type'],
      body: { plan },
      seat: seat(null),
    }),
});
