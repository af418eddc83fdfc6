import * as Y from 'yjs';

/** A heading of the notes. Its level is a number, as Tiptap writes it, though Yjs types attributes as strings. */
export const headingElement = (level: number): Y.XmlElement => {
  const heading = new Y.XmlElement('heading');
  const attributes: { setAttribute(name: string, value: string | number): void } = heading;
  attributes.setAttribute('level', level);
  return heading;
};
