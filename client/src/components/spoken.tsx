import { spokenParts } from '@fourchairs/shared/words/spoken.ts';

/** A sentence in which people's words stand: each part in its own language, so that a voice reads it as that. */
export const Spoken = ({ of }: { of: string }) =>
  spokenParts(of).map(({ text, lang }, place) =>
    lang === undefined ? (
      text
    ) : (
      <span key={place} lang={lang} dir="auto">
        {text}
      </span>
    ),
  );
