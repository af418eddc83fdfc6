export interface ReorderItem {
  id: string;
  title: string;
  /** The language of the title, where it is not the page's. */
  lang?: string;
}

export interface ReorderWords {
  moveUp: string;
  moveDown: string;
  /** Names the handle: *Move {title}*. */
  handle: (title: string) => string;
  /** Said aloud after a move. */
  moved: (title: string, place: number, total: number) => string;
  loading: string;
}

export interface ReorderListProps {
  label: string;
  items: readonly ReorderItem[];
  /** `to` is the place it has afterwards, counted from 0. */
  onMove: (id: string, to: number) => void;
  words: ReorderWords;
}
