import { createContext } from 'react';

import type { LanguageCode } from '#lib/first-language.ts';

/** The language of the page: whoever reads words is drawn again when it changes (use-translation.ts). */
export const LanguageContext = createContext<LanguageCode | null>(null);
