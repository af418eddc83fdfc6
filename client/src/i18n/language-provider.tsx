import { type ReactNode, useSyncExternalStore } from 'react';

import { i18n } from './i18n.ts';
import { LanguageContext } from './language-context.ts';

/** Everything below is drawn again when the page speaks another language. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const language = useSyncExternalStore(i18n.subscribe, () => i18n.code);
  return <LanguageContext value={language}>{children}</LanguageContext>;
};
