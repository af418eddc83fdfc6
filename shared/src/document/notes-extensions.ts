import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { headingLevels, isSafeHref } from './editor-schema.ts';

/**
 * Tiptap's extensions for the notes: what `editor-schema.ts` says and nothing more. Undo is Yjs's; no trailing node,
 * because that writes as soon as an editor mounts.
 */
export const notesExtensions = (): Extensions => [
  StarterKit.configure({
    heading: { levels: [...headingLevels] },
    link: {
      openOnClick: false,
      autolink: true,
      protocols: ['http', 'https', 'mailto'],
      isAllowedUri: (href) => isSafeHref(href),
    },
    undoRedo: false,
    trailingNode: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
  }),
];
