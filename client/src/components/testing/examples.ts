import type { ReactNode } from 'react';

/** What a component looks like, by name: drawn in the gallery and checked by its test. */
export type Examples = Readonly<Record<string, ReactNode>>;
