import { must } from '@fourchairs/shared/lib/must.ts';
import { createContext, use } from 'react';

export interface ToastContent {
  /** What has just happened: *The action was removed*. */
  text: string;
  /** A way back: *Undo*. */
  action?: { word: string; onPress: () => void };
}

export type ShowToast = (toast: ToastContent) => void;

export const ToastContext = createContext<ShowToast | null>(null);

/** `const showToast = useToast(); showToast({ text, action: { word: t('undo'), onPress } })`. */
export const useToast = (): ShowToast => must(use(ToastContext), 'a ToastProvider above');
