import { afterEach, expect, it, vi } from 'vitest';

import { keepLook, keptLook } from './own-look.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('CHILD16 keeps each child’s own choice, the last one, and no other child’s', () => {
  keepLook('zofia', 'pictures');
  keepLook('idris', 'words');
  keepLook('zofia', 'words');
  expect(['zofia', 'idris', 'ada', null].map(keptLook)).toEqual(['words', 'words', null, null]);
});

it('CHILD16 forgets whoever chose longest ago', () => {
  for (let child = 0; child <= 20; child += 1) keepLook(`child-${child}`, 'words');
  expect([keptLook('child-0'), keptLook('child-1')]).toEqual([null, 'words']);
});

it.each(['not JSON', '7', '{"zofia":"smileys"}'])(
  'CHILD16 takes for no choice what it cannot read: %s',
  (kept) => {
    localStorage.setItem('fourchairs.looks', kept);
    expect(keptLook('zofia')).toBeNull();
    keepLook('zofia', 'words');
    expect(keptLook('zofia')).toBe('words');
  },
);

it('CHILD16 goes on where nothing may be kept', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Forbidden');
  });
  expect(() => keepLook('zofia', 'words')).not.toThrow();
});
