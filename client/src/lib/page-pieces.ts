import type { Piece } from './read-aloud.ts';

/** What is not read: what is pressed, chosen from or only for another sense. */
const notRead =
  'button, select, option, script, style, svg, input, [role="toolbar"], [aria-hidden="true"], .visually-hidden, [data-not-read]';

const isShown = (element: Element): boolean =>
  !element.matches(notRead) && element.checkVisibility({ visibilityProperty: true });

const blockOf = (node: Node): Element | null => {
  let element = node.parentElement;
  while (element !== null && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element;
};

type Found = Piece & { readonly block: Element | null };

const foundIn = (node: Node, lang: string): Found | null => {
  const field = node instanceof HTMLTextAreaElement;
  const text = (field ? node.value : node.nodeType === Node.TEXT_NODE ? node.nodeValue : '') ?? '';
  if (text.trim() === '') return null;
  const element = field ? node : node.parentElement;
  const own = element?.closest<HTMLElement>('body [lang]')?.lang;
  return { text: text.trim(), lang: own ?? lang, block: field ? node : blockOf(node) };
};

/** The words of a field stand in the field, not below it. */
const acceptNode = (node: Node): number => {
  if (!(node instanceof Element)) {
    return node.parentElement instanceof HTMLTextAreaElement
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  }
  return isShown(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
};

/** What can be read of a part of the page, block by block, each stretch in the language it stands in. */
export const piecesIn = (root: Element, lang: string): Piece[] => {
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    acceptNode,
  );
  const pieces: Found[] = [];
  while (walker.nextNode() !== null) {
    const found = foundIn(walker.currentNode, lang);
    const last = pieces.at(-1);
    if (found === null) continue;
    if (last?.block === found.block && last.lang === found.lang)
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${found.text}` };
    else pieces.push(found);
  }
  return pieces.map(({ text, lang: own }) => ({ text, lang: own }));
};
