import type { ChildLook } from '@fourchairs/shared/domain/codes.ts';
import { createContext, use } from 'react';

/** How whatever a child put down is drawn on this page: with faces and pictures, or for an older pupil in words alone. */
export const LookContext = createContext<ChildLook>('pictures');

export const useHasPictures = (): boolean => use(LookContext) === 'pictures';
