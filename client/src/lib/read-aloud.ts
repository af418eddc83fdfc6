import { useCallback, useEffect, useRef, useState } from 'react';

/** Something to be said in one go, in its own language (BCP 47). */
export type Piece = { readonly text: string; readonly lang: string };

const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

/** Voices of the device itself: a child's words and questions never go to a vendor. */
const localVoices = (): SpeechSynthesisVoice[] =>
  canSpeak() ? speechSynthesis.getVoices().filter((voice) => voice.localService) : [];

/** How long to wait for the list of voices, which Chromium fills only after it was asked once. */
const patienceMs = 1000;

const voicesListed = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => resolve();
    if (canSpeak()) speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, patienceMs);
  });

const primaryOf = (lang: string): string => lang.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';

const voiceFor = (lang: string): SpeechSynthesisVoice | null => {
  const voices = localVoices();
  return (
    voices.find((voice) => voice.lang.replace('_', '-') === lang) ??
    voices.find((voice) => primaryOf(voice.lang) === primaryOf(lang)) ??
    null
  );
};

const say = (piece: Piece, voice: SpeechSynthesisVoice, onEnd: () => void): void => {
  const utterance = new SpeechSynthesisUtterance(piece.text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  utterance.addEventListener('end', onEnd);
  utterance.addEventListener('error', onEnd);
  speechSynthesis.speak(utterance);
};

export type ReadAloud = {
  /** What is being spoken, or null. */
  readonly speaking: string | null;
  /** What was stopped before its end, or null: the same again goes on where it was. */
  readonly stopped: string | null;
  /** Reads a text, or the pieces that it names; the same again stops it. */
  readonly toggle: (name: string, pieces?: readonly Piece[]) => void;
};

type Stopped = { readonly name: string; readonly at: string };

/** Reads the pieces from one of them on; a later call, and `cancel`, end it. */
const createReader = () => {
  let turn = 0;
  let at = '';
  const cancel = (): void => {
    turn += 1;
    if (canSpeak()) speechSynthesis.cancel();
  };
  const readFrom = (pieces: readonly Piece[], place: number, onDone: () => void): void => {
    const mine = turn;
    const piece = pieces[place];
    if (piece === undefined) {
      onDone();
      return;
    }
    at = piece.text;
    const next = () => turn === mine && readFrom(pieces, place + 1, onDone);
    const voice = voiceFor(piece.lang);
    if (voice === null) next();
    else say(piece, voice, next);
  };
  return { at: () => at, cancel, readFrom };
};

const missingIn = (pieces: readonly Piece[]): string[] => [
  ...new Set(
    pieces.filter(({ lang }) => voiceFor(lang) === null).map(({ lang }) => primaryOf(lang)),
  ),
];

/**
 * Reading aloud with the device's own voices, each piece in its language. `onMissing` is told the languages it has no
 * voice for; the rest is read. Stops when the page it is on goes away.
 */
export const useReadAloud = (lang: string, onMissing: (lang: string) => void): ReadAloud => {
  const [speaking, setSpeaking] = useState<string | null>(null);
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const [reader] = useState(createReader);
  const asked = useRef(false);
  useEffect(() => {
    localVoices();
    return () => reader.cancel();
  }, [reader, lang]);
  const start = useCallback(
    (name: string, pieces: readonly Piece[], from: string | null) => {
      reader.cancel();
      setStopped(null);
      for (const missing of missingIn(pieces).slice(0, 1)) onMissing(missing);
      const place = pieces.findIndex(({ text }) => text === from);
      setSpeaking(name);
      reader.readFrom(pieces, Math.max(place, 0), () => setSpeaking(null));
    },
    [onMissing, reader],
  );
  const toggle = useCallback(
    (name: string, pieces: readonly Piece[] = [{ text: name, lang }]) => {
      if (speaking === name) {
        reader.cancel();
        setSpeaking(null);
        setStopped(pieces.length > 1 ? { name, at: reader.at() } : null);
        return;
      }
      const from = stopped?.name === name ? stopped.at : null;
      // A phone speaks only in answer to a press: no waiting where there are voices already.
      if (asked.current || localVoices().length > 0) start(name, pieces, from);
      else void voicesListed().then(() => start(name, pieces, from));
      asked.current = true;
    },
    [lang, reader, speaking, start, stopped],
  );
  return { speaking, stopped: stopped?.name ?? null, toggle };
};
