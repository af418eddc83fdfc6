import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { setEntry } from '@fourchairs/shared/document/entries.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { InlineSelect } from '#components/inline-select.tsx';
import { isSameLanguage, languageName, languagesToOffer } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { type Manner, othersHow } from '#session/provenance.ts';

import { nameOf, personIn } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useMannerMemory, useMannerOf } from '../model/use-manner.ts';
import { useSaidLine } from '../model/use-said-line.ts';

import styles from './said-how.module.css';

const Language = ({
  name,
  lang,
  onChange,
}: {
  name: string;
  lang: string;
  onChange: (lang: string) => void;
}) => {
  const { t } = useTranslation('meeting');
  const { languages } = useMannerMemory();
  const codes = languagesToOffer(languages);
  const value = codes.find((code) => isSameLanguage(code, lang)) ?? lang;
  return (
    <InlineSelect
      label={t('manner.language', { name })}
      options={[...new Set([...codes, value])].map((code) => ({
        value: code,
        label: languageName(code),
      }))}
      value={value}
      onChange={onChange}
    />
  );
};

const How = ({
  name,
  how,
  onChange,
}: {
  name: string;
  how: Manner['how'];
  onChange: (how: Manner['how']) => void;
}) => {
  const { t } = useTranslation('meeting');
  return (
    <InlineSelect
      label={t('manner.how', { name })}
      options={othersHow.map((code) => ({ value: code, label: t(`codes.how.${code}`) }))}
      value={othersHow.find((code) => code === how) ?? 'scribed'}
      onChange={onChange}
    />
  );
};

/**
 * *Zofia said this · in the room · English*: how the words I type came in and the language they stand in, each to be
 * chosen. Of my own words only the language; it stays out of sight until I write, while it is the page's own.
 */
export const SaidHow = ({
  saidBy,
  manner,
  onChange,
}: {
  saidBy: string;
  manner: Manner;
  onChange: (part: Partial<Manner>) => void;
}) => {
  const { t } = useTranslation('meeting');
  const { view, me, lang } = useReview();
  const person = personIn(view, saidBy);
  const name = person === null ? '…' : nameOf(person);
  const isMe = saidBy === me.id;
  return (
    <span
      className={styles['line']}
      data-mine={isMe ? '' : undefined}
      data-quiet={isMe && isSameLanguage(manner.lang, lang) ? '' : undefined}
    >
      <span>{isMe ? t('manner.mine') : t('manner.said', { name })}</span>
      {!isMe && <How name={name} how={manner.how} onChange={(how) => onChange({ how })} />}
      <Language name={name} lang={manner.lang} onChange={(next) => onChange({ lang: next })} />
    </span>
  );
};

/** How the next words come in that I write in somebody's lane. */
export const NextSaidHow = ({ owner }: { owner: MeetingPerson }) => {
  const { choose } = useMannerMemory();
  const { saidBy, manner } = useMannerOf()(owner.id);
  return <SaidHow saidBy={saidBy} manner={manner} onChange={(part) => choose(saidBy, part)} />;
};

interface EntryProps {
  entry: EntryView;
  /** Whose lane it stands in. */
  owner: MeetingPerson;
}

/** How an entry that I typed came in. What is chosen holds for this person's next words, too. */
const EntrySaidHow = ({ entry, owner }: EntryProps) => {
  const { lanes } = useReview();
  const { choose } = useMannerMemory();
  const { saidBy, manner } = useMannerOf()(owner.id);
  const said = entry.saidBy ?? saidBy;
  return (
    <SaidHow
      saidBy={said}
      manner={{ how: entry.how ?? manner.how, lang: entry.lang ?? manner.lang }}
      onChange={(part) => {
        setEntry(must(lanes.get(owner.id), 'lane'), entry.id, part);
        choose(said, part);
      }}
    />
  );
};

/** How an entry came in: for me to say where I typed it; what another hand typed says it of itself. */
export const CameIn = (props: EntryProps) => {
  const { me } = useReview();
  const saidLine = useSaidLine();
  return props.entry.typedBy === me.id ? <EntrySaidHow {...props} /> : saidLine(props.entry);
};
