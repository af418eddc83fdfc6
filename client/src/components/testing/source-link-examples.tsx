import { SourceLink } from '../source-link.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'the way to the source': (
    <SourceLink word="Source code" note="Pictures on cards: Fluent Emoji, MIT licence." />
  ),
};
