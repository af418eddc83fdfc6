import type { AgreementRequest } from './meetings.ts';

/** Words on their way somewhere, each under a name of its own, for as long as this tab sits in its seat. */
export class Drafts<Draft> {
  /** Another map after every change. */
  all: ReadonlyMap<string, Draft> = new Map();
  readonly #listeners = new Set<() => void>();

  /** Null: nothing is begun any more. */
  hold(name: string, draft: Draft | null): void {
    const rest = [...this.all].filter(([each]) => each !== name);
    this.set(draft === null ? rest : [...rest, [name, draft]]);
  }

  set(all: readonly (readonly [string, Draft])[]): void {
    this.all = new Map(all);
    for (const changed of this.#listeners) changed();
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }
}

/** An answer to *Do we agree?* that is not sent yet. */
export type AnswerDraft = {
  readonly kind: AgreementRequest['answer'] | null;
  readonly words: string;
  /** What is seen differently, or `whole`. */
  readonly about: string;
  /** The read-back it was last written to; null: to none that stood. */
  readonly version: number | null;
};

/** Words put into English, not sent yet, and who is named for it. */
export type TranslationDraft = { readonly words: string; readonly by: string };

/**
 * What is written in forms and not sent yet. It stands above the pages: a form may go while somebody writes in it, since
 * the record is read back again, another stage is opened or the meeting is finished, and its words may not.
 */
export const createDrafts = () => ({
  answers: new Drafts<AnswerDraft>(),
  /** The school's words, by whose difference they stand beside. */
  replies: new Drafts<string>(),
  /** By what they stand beside. */
  translations: new Drafts<TranslationDraft>(),
});
