import { partOf } from './first-seat.ts';

/** In the head of the meeting's page, written by the build (vite.config.ts): the scripts each stage needs. */
const scriptsOf = (stage: string): readonly string[] =>
  document
    .querySelector(`meta[name="stage-${CSS.escape(stage)}"]`)
    ?.getAttribute('content')
    ?.split(' ') ?? [];

/** The stage that will be drawn: that of the address, else where the lead brought everyone. The child has a page of their own. */
const stageOf = (view: unknown): string | null => {
  if (partOf(partOf(view, 'you'), 'role') === 'child') return null;
  const [named = ''] = location.hash.slice(1).split('.');
  const stage = named === '' ? partOf(view, 'stage') : named;
  return typeof stage === 'string' ? stage : null;
};

const preload = (href: string): void => {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
};

/** Fetches the scripts of the stage the server says it is, while the page that asks for them is itself on the way. */
export const fetchStageOf = async (answer: Promise<Response>): Promise<void> => {
  const response = await answer;
  if (!response.ok) return;
  const view: unknown = await response.clone().json();
  const stage = stageOf(view);
  for (const href of stage === null ? [] : scriptsOf(stage)) preload(href);
};
