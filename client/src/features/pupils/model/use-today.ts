import { useState } from 'react';

import { dayOf } from '#i18n/dates.ts';

/** The day at school when the page was opened: `2026-03-19`. */
export const useToday = (): string => useState(() => dayOf(Date.now()))[0];
