/** The words of the notes editor, from the feature's own file of words. */
export type NotesTexts = {
  /** What the editor is, heard when it gets focus: *Notes*. */
  readonly label: string;
  /** While it is on its way. */
  readonly loading: string;
  /** The row of tools as a whole, and what opens it. */
  readonly tools: string;
  readonly bold: string;
  readonly italic: string;
  readonly bullets: string;
  readonly numbers: string;
  readonly quote: string;
  readonly link: string;
  readonly undo: string;
  readonly redo: string;
  /** The choice of what a paragraph is, and what it may be. */
  readonly style: string;
  readonly paragraph: string;
  readonly heading: string;
  readonly subheading: string;
  readonly smallHeading: string;
  /** The address of a link: its field, what is wrong with it, and what can be done. */
  readonly linkAddress: string;
  readonly linkWrong: string;
  readonly linkSave: string;
  readonly linkRemove: string;
  readonly linkCancel: string;
  /** They hold about this many letters, and are full. */
  readonly tooLong: (most: number) => string;
};
