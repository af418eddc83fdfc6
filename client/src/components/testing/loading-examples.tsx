import { Loading } from '../loading.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = { 'three lines': <Loading text="One moment…" /> };
