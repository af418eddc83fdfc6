import type { Form } from '../form.ts';
import { fitted } from './fitted.ts';

/**
 * A paper as a tagged PDF (ISO 14289-1, PDF/UA): headings, lists, tables and figures are marked as what they are, in
 * the order they are read, with their language.
 */
export const toPdf = async (paper: Form): Promise<Uint8Array> => fitted(paper).finish();
