import type { Examples } from './examples.ts';

const files = import.meta.glob<Examples>('./*-examples.tsx', { eager: true, import: 'examples' });

/** The examples of every component, by the component's file name. */
export const allExamples: ReadonlyMap<string, Examples> = new Map(
  Object.entries(files).map(([path, examples]) => [
    path.replace(/^\.\/(.*)-examples\.tsx$/u, '$1'),
    examples,
  ]),
);
