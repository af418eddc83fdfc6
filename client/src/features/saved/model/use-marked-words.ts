import { useEffect, useRef } from 'react';

/** Without the quotation marks that the page puts round somebody's words. */
const bare = (words: string): string => words.trim().replace(/^[“„"]|[”"]$/gu, '');

/**
 * The words that were last marked on the page, once: whoever presses a button to take them out has often lost the mark
 * by then.
 */
export const useMarkedWords = (): (() => string) => {
  const last = useRef('');
  useEffect(() => {
    const keep = () => {
      const marked = document.getSelection()?.toString() ?? '';
      if (marked.trim() !== '') last.current = marked;
    };
    document.addEventListener('selectionchange', keep);
    return () => document.removeEventListener('selectionchange', keep);
  }, []);
  return () => {
    const words = bare(last.current);
    last.current = '';
    return words;
  };
};
