import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';

import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';

import { ListenToPage } from './listen-to-page.tsx';

/** A device with these voices. What it says is kept, and ends when the test says so. */
const deviceWith = (...langs: readonly string[]) => {
  const said: { text: string; lang: string }[] = [];
  let current: EventTarget | null = null;
  const end = () => current?.dispatchEvent(new Event('end'));
  class Utterance extends EventTarget {
    lang = '';
    voice: unknown = null;
    rate = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voices = langs.map((lang) => ({ lang, localService: !lang.endsWith('-remote') }));
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: () => undefined,
    cancel: end,
    speak: (utterance: Utterance) => {
      current = utterance;
      said.push({ text: utterance.text, lang: utterance.lang });
    },
  });
  return { said, end };
};

beforeEach(() =>
  render(
    <ToastProvider closeWord="Close">
      <ListenToPage />
      <main>
        <h1>What’s working</h1>
        <p lang="pl">Zosia lubi czytać</p>
        <p>Reading is going well.</p>
      </main>
    </ToastProvider>,
  ),
);
afterEach(() => vi.unstubAllGlobals());

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('reads the page block by block, each in its own language, with a voice of the device', async () => {
  const { said, end } = deviceWith('en-GB', 'pl-PL', 'pl-remote');
  await button('Listen').click();
  end();
  end();
  expect(said).toEqual([
    { text: 'What’s working', lang: 'en-GB' },
    { text: 'Zosia lubi czytać', lang: 'pl-PL' },
    { text: 'Reading is going well.', lang: 'en-GB' },
  ]);
  end();
  await expect.element(button('Listen')).toBeVisible();
});

it('is stopped, and goes on where it was', async () => {
  const { said, end } = deviceWith('en-GB', 'pl-PL');
  await button('Listen').click();
  end();
  await button('Stop').click();
  await button('Listen on').click();
  expect(said.map(({ text }) => text)).toEqual([
    'What’s working',
    'Zosia lubi czytać',
    'Zosia lubi czytać',
  ]);
});

it('says which language the device has no voice for, and reads the rest', async () => {
  const { said, end } = deviceWith('en-GB', 'pl-remote');
  await button('Listen').click();
  await expect.element(page.getByText(/^This device has no voice for Polish/u)).toBeVisible();
  end();
  expect(said.map(({ text }) => text)).toEqual(['What’s working', 'Reading is going well.']);
});

it('says so where the device has no voice at all', async () => {
  const { said } = deviceWith();
  await button('Listen').click();
  await expect.element(page.getByText(/^This device has no voice for English/u)).toBeVisible();
  expect(said).toEqual([]);
  await expect.element(button('Listen')).toBeVisible();
});
