import { roles } from '@fourchairs/shared/access/role.ts';
import { Extension } from '@tiptap/core';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Awareness } from 'y-protocols/awareness';

import type { MeetingPresence } from '#collab/meeting-presence.ts';
import { readPresence } from '#collab/people-here.ts';

import styles from './notes-editor.module.css';

/** How long a name stays beside a caret after it moved. */
const nameMs = 2000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const roleOf = (value: unknown): string => roles.find((role) => role === value) ?? 'observer';

const drawCaret = (user: Record<string, unknown>, presence: MeetingPresence): HTMLElement => {
  const caret = document.createElement('span');
  caret.className = styles['caret'] ?? '';
  // A name in the middle of somebody's word would be read aloud as part of it.
  caret.ariaHidden = 'true';
  caret.dataset['role'] = roleOf(user['role']);
  caret.dataset['person'] = textOf(user['personId']);
  const name = document.createElement('span');
  name.className = styles['name'] ?? '';
  // Of its own direction, which is not that of the notes.
  name.dir = 'auto';
  name.textContent = presence.nameOf(textOf(user['personId']), textOf(user['name']));
  caret.append(name);
  return caret;
};

/** Shows the name beside a caret while its person moves it, and two seconds more. */
class MovingNames {
  readonly #editor: HTMLElement;
  readonly #awareness: Awareness;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(editor: HTMLElement, awareness: Awareness) {
    this.#editor = editor;
    this.#awareness = awareness;
    awareness.on('change', this.#changed);
  }

  destroy(): void {
    this.#awareness.off('change', this.#changed);
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  readonly #changed = ({ added, updated }: { added: number[]; updated: number[] }): void => {
    for (const clientId of [...added, ...updated]) {
      const here = readPresence(this.#awareness.getStates().get(clientId));
      if (here !== null && clientId !== this.#awareness.clientID) this.#show(here.person.personId);
    }
  };

  #show(person: string): void {
    clearTimeout(this.#timers.get(person));
    this.#mark(person, true);
    this.#timers.set(
      person,
      setTimeout(() => this.#mark(person, false), nameMs),
    );
  }

  #mark(person: string, isMoving: boolean): void {
    const carets = this.#editor.querySelectorAll(`[data-person="${CSS.escape(person)}"]`);
    for (const caret of carets) caret.classList.toggle(styles['moving'] ?? 'moving', isMoving);
  }
}

/** Other people's carets in the notes, in the colours of their roles, with no styles written by script. */
export const notesCarets = (awareness: Awareness, presence: MeetingPresence) => [
  CollaborationCaret.configure({
    provider: { awareness },
    user: { ...presence.user },
    render: (user) => drawCaret(user, presence),
    selectionRender: (each) => ({
      nodeName: 'span',
      class: styles['selection'] ?? '',
      'data-role': roleOf(each['role']),
    }),
  }),
  Extension.create({
    name: 'movingNames',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('movingNames'),
        view: ({ dom }) => {
          const names = new MovingNames(dom, awareness);
          return { destroy: () => names.destroy() };
        },
      }),
    ],
  }),
];
