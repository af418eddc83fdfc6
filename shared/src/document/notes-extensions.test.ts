import { getSchema } from '@tiptap/core';
import type { ContentMatch } from '@tiptap/pm/model';
import { expect, it } from 'vitest';

import { editorMarks, editorNodes } from './editor-schema.ts';
import { notesExtensions } from './notes-extensions.ts';

const schema = getSchema(notesExtensions());

/** Names of everything a node may ever hold. */
const allowed = (start: ContentMatch): Set<string> => {
  const names = new Set<string>();
  const seen = new Set<ContentMatch>();
  const waiting = [start];
  for (let match = waiting.pop(); match !== undefined; match = waiting.pop()) {
    if (seen.has(match)) continue;
    seen.add(match);
    for (let index = 0; index < match.edgeCount; index += 1) {
      const edge = match.edge(index);
      names.add(edge.type.name);
      waiting.push(edge.next);
    }
  }
  return names;
};

it('Tiptap has the elements of the description and no others', () => {
  const names = Object.keys(schema.nodes).filter((name) => name !== 'text');
  expect(names.toSorted()).toEqual(Object.keys(editorNodes).toSorted());
});

it.each(Object.entries(editorNodes))('%s holds and says the same in both', (name, rule) => {
  const type = schema.nodes[name];
  const inside = type === undefined ? new Set<string>() : allowed(type.contentMatch);
  expect(inside.has('text')).toBe(rule.words);
  inside.delete('text');
  expect([...inside].toSorted()).toEqual(rule.elements.toSorted());
  const attributes = Object.keys(type?.spec.attrs ?? {});
  expect(attributes.toSorted()).toEqual(Object.keys(rule.attributes).toSorted());
});

it('Tiptap has the marks of the description, and each only once at a place', () => {
  const marks = Object.entries(schema.marks).map(
    ([name, mark]) => [name, Object.keys(mark.spec.attrs ?? {}).toSorted()] as const,
  );
  const described = Object.entries(editorMarks).map(
    ([name, attributes]) => [name, Object.keys(attributes).toSorted()] as const,
  );
  expect(new Map(marks)).toEqual(new Map(described));
  expect(Object.values(schema.marks).every((mark) => mark.excludes(mark))).toBe(true);
});
