import { useCallback, useEffect, useState } from 'react';

/** Whether this browser can speak with a voice of its own: a child's words and questions never go to a vendor. */
const localVoice = (lang: string): SpeechSynthesisVoice | null => {
  if (!('speechSynthesis' in globalThis)) return null;
  const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
  const language = lang.slice(0, 2);
  return (
    voices.find((voice) => voice.lang === lang) ??
    voices.find((voice) => voice.lang.startsWith(language)) ??
    null
  );
};

export type ReadAloud = {
  /** The text being spoken, or null. */
  readonly speaking: string | null;
  /** Reads a text; the same text again stops it. Does nothing where the device has no local voice. */
  readonly toggle: (text: string) => void;
};

/** Reading aloud with the device's own voices. Stops when the page it is on goes away. */
export const useReadAloud = (lang = 'en-GB'): ReadAloud => {
  const [speaking, setSpeaking] = useState<string | null>(null);
  useEffect(() => {
    // Chromium fills its list of voices only after it was asked once.
    localVoice(lang);
    return () => {
      if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    };
  }, [lang]);
  const toggle = useCallback(
    (text: string) => {
      if (!('speechSynthesis' in globalThis)) return;
      speechSynthesis.cancel();
      if (speaking === text) {
        setSpeaking(null);
        return;
      }
      const voice = localVoice(lang);
      if (voice === null) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = lang;
      utterance.rate = 0.9;
      utterance.addEventListener('end', () => setSpeaking(null));
      utterance.addEventListener('error', () => setSpeaking(null));
      setSpeaking(text);
      speechSynthesis.speak(utterance);
    },
    [lang, speaking],
  );
  return { speaking, toggle };
};
