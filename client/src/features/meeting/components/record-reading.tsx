import type { PointList } from '@fourchairs/shared/document/points.ts';
import {
  criterionKeys,
  type RecordAction,
  type RecordEntry,
  type RecordLane,
  type RecordOutcome,
  type RecordSupport,
  type RecordTranslation,
} from '@fourchairs/shared/document/record.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import type { ReactNode } from 'react';

import { Spoken } from '#components/spoken.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { languageName } from '#i18n/languages.ts';
import { planWords, wordsIn } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateCard } from '#session/late-card.tsx';
import { LateDecided } from '#session/sen/late-sen.tsx';

import type { LiveRecord } from '../model/live-record.ts';
import { nameOf, personIn } from '../model/people.ts';
import { useNames, usePupilName, useReview } from '../model/review-context.ts';
import { useLevelName } from '../model/use-levels.ts';
import { useSaidLine } from '../model/use-said-line.ts';

import styles from './record-reading.module.css';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles['part']}>
    <h4>{title}</h4>
    {children}
  </section>
);

/** Sentences, without the empty ones; says so when there are none. */
const Lines = ({ lines }: { lines: readonly string[] }) => {
  const { t } = useTranslation('meeting');
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length === 0) return <p>{t('record.none')}</p>;
  return (
    <ul className={styles['lines']}>
      {written.map((line, place) => (
        <li key={`${place} ${line}`} dir="auto">
          <Spoken of={line} />
        </li>
      ))}
    </ul>
  );
};

/** What there is to say, in one line. */
const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

/** *4 out of 10*; the unit alone where nothing was counted. */
const counted = (value: number | null, unit: string): string =>
  value === null ? unit : `${formatNumber(value)} ${unit}`.trim();

const useSupportSentence = () => {
  const { t } = useTranslation('meeting');
  const levelName = useLevelName();
  const dayOf = (label: string, day: string | null) =>
    day === null ? '' : `${label} ${formatDay(day, 'year')}`;
  const fact = (label: string, words: string | undefined) =>
    words === undefined || words === '' ? '' : `${label}: ${planWords(words)}`;
  const sessionsOf = (line: RecordSupport) => {
    const { sessionsGiven: given = null, sessionsPlanned: planned = null } = line;
    if (given === null) return '';
    return planned === null
      ? t('record.sessionsGiven', { given })
      : t('record.sessions', { given, planned });
  };
  return (line: RecordSupport): string =>
    [
      planWords(line.what.text),
      fact(t('record.whyChosen'), line.why.text),
      fact(t('record.howHelps'), line.howHelps?.text),
      planWords(line.who.text),
      line.minutes === null ? '' : t('support.minutesEach', { count: line.minutes }),
      planWords(line.frequency.text),
      fact(t('support.groupSize'), line.groupSize.text),
      levelName(line.level),
      dayOf(t('support.from'), line.from),
      dayOf(t('support.to'), line.to),
      line.cost === null || line.cost === undefined
        ? ''
        : t('record.cost', { pounds: formatNumber(line.cost) }),
      line.happened === null
        ? ''
        : `${t('review.support')} ${t(`codes.happened.${line.happened}`)}`,
      sessionsOf(line),
      planWords(line.happenedWhy?.text ?? ''),
      planWords(line.impact.text),
    ]
      .filter((part) => part !== '')
      .join(' · ');
};

/** *Put into English by Ewa*; and whether the words have changed since. */
const useTranslatedLine = (): ((translation: RecordTranslation) => string) => {
  const { t } = useTranslation('common');
  const nameOf = useNames();
  return ({ lang, by, behind = false }) => {
    const language = languageName(lang);
    return [
      t('translation.by', { language, name: nameOf(by) }),
      ...(behind ? [t('translation.behind', { language })] : []),
    ].join('. ');
  };
};

/** *In Zofia's words: “…” (Said by Zofia, typed by Miss Adeyemi)*. */
const useChildSaid = (): ((outcome: RecordOutcome) => string) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const saidLine = useSaidLine();
  const translatedLine = useTranslatedLine();
  return ({ childWords: { text: words }, childWordsCame = null, childWordsTranslation: other }) => {
    if (words === '') return '';
    const came = childWordsCame === null ? null : saidLine(childWordsCame);
    const said = wordsIn(childWordsCame?.lang ?? recordLanguage, words);
    const line = `${t('outcomes.childWords', { name })}: ${t('frame.quote', { words: said })}`;
    const own = came === null ? line : `${line} (${came})`;
    if (other === undefined) return own;
    const quoted = t('frame.quote', { words: wordsIn(other.lang, other.words.text) });
    return `${own} ${quoted} (${translatedLine(other)})`;
  };
};

type RatingEntry = Extract<RecordEntry, { readonly kind: 'rating' }>;

/** *Magda: With help · 6 out of 10 · “…” (Said by Magda, typed by Miss Adeyemi)*. */
const useRatingLine = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const saidLine = useSaidLine();
  return (owner: string, entry: RatingEntry): string => {
    const words = entry.words.text;
    const answer = joined([
      entry.skipped ? t('review.skip') : '',
      entry.level === null ? '' : t(`codes.goal.${entry.level}`),
      entry.face === null ? '' : t(`codes.face.${entry.face}`),
      entry.tme === null ? '' : t('review.outOfTen', { mark: entry.tme }),
      words === '' ? '' : t('frame.quote', { words: wordsIn(entry.lang, words) }),
    ]);
    if (answer === '') return '';
    const person = personIn(view, owner);
    const came = saidLine(entry);
    const line = `${person === null ? '…' : nameOf(person)}: ${answer}`;
    return came === null ? line : `${line} (${came})`;
  };
};

/** What each of us said of an outcome. */
const useRatingLines = (lanes: readonly RecordLane[]) => {
  const ratingLine = useRatingLine();
  return ({ id }: RecordOutcome): string[] =>
    lanes.flatMap(({ person, entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'rating' && entry.outcome === id ? [ratingLine(person, entry)] : [],
      ),
    );
};

type Labelled = (label: string, words: string | null) => string;
const labelled: Labelled = (label, words) =>
  words === null || words === '' ? '' : `${label}: ${words}`;
/** The same of what the school wrote. */
const written: Labelled = (label, words) => labelled(label, planWords(words ?? ''));

/** Where the child is now, what is hoped for, and how it will be known. */
const useHoped = () => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  return ({ baseline, target, criteria, measurements }: RecordOutcome): string[] => {
    const unit = planWords(baseline.unit.text);
    const day = baseline.day && t('review.seen', { day: formatDay(baseline.day, 'year') });
    const seen = measurements.map((each) =>
      joined([
        formatDay(each.day, 'year'),
        each.value === null ? '' : counted(each.value, unit),
        planWords(each.note ?? ''),
      ]),
    );
    return [
      labelled(
        t('review.started', { name }),
        joined([planWords(baseline.text.text), counted(baseline.value, unit), day ?? '']),
      ),
      written(t('review.howWeKnow'), criteria.expected.text),
      ...criterionKeys
        .filter((key) => key !== 'expected')
        .map((key) => written(t(`codes.criterion.${key}`), criteria[key].text)),
      labelled(t('outcomes.targetBy'), target.by && formatDay(target.by)),
      labelled(t('outcomes.targetValue'), target.value === null ? '' : counted(target.value, unit)),
      labelled(t('review.measured'), seen.join('; ')),
    ];
  };
};

const Outcome = ({
  outcome,
  record: { plan, lanes },
}: {
  outcome: RecordOutcome;
  record: LiveRecord;
}) => {
  const { t } = useTranslation('meeting');
  const hoped = useHoped();
  const ratings = useRatingLines(lanes);
  const name = usePupilName();
  const supportSentence = useSupportSentence();
  const childSaid = useChildSaid();
  const fact = labelled;
  const lines = [
    childSaid(outcome),
    outcome.areaOfNeed === null
      ? ''
      : fact(t('outcomes.area'), t(`codes.area.${outcome.areaOfNeed}`)),
    written(t('review.leadsTo'), outcome.aspiration.text),
    ...hoped(outcome),
    written(t('outcomes.atHome'), outcome.atHome.text),
    written(t('outcomes.pupilWill', { name }), outcome.pupilWill.text),
    ...ratings(outcome),
    outcome.agreedLevel === null
      ? ''
      : fact(t('review.agreed'), t(`codes.goal.${outcome.agreedLevel}`)),
    outcome.decision === null
      ? ''
      : fact(t('review.decision'), t(`codes.decision.${outcome.decision}`)),
    outcome.heldBack === undefined
      ? ''
      : fact(t('review.heldBack'), t(`codes.heldBack.${outcome.heldBack}`)),
    written(t('review.reason'), outcome.reason.text),
    written(t('review.notes'), outcome.reviewNote.text),
    ...plan.support
      .filter((line) => line.outcomes.includes(outcome.id))
      .map((line) => fact(t('record.support'), supportSentence(line))),
  ];
  return (
    <div className={styles['outcome']}>
      <h5 className={styles['title']} dir="auto">
        <Spoken of={planWords(outcome.title.text) || t('frame.noWords')} />
      </h5>
      <Lines lines={lines} />
    </div>
  );
};

type ViewEntry = Extract<RecordEntry, { readonly kind: 'view' }>;

const isSaid = (entry: RecordEntry): entry is ViewEntry =>
  entry.kind === 'view' &&
  (entry.face !== null || entry.card !== null || entry.words.text.trim() !== '');

/** *“…” (Put into English by Ewa)*: the same in another language, after the words themselves. */
const InOther = ({ entry: { translation } }: { entry: ViewEntry }) => {
  const { t } = useTranslation('meeting');
  const lineOf = useTranslatedLine();
  if (translation === undefined) return null;
  const { lang, words } = translation;
  const line = lineOf(translation);
  return (
    <>
      {' '}
      <span lang={lang}>{t('frame.quote', { words: words.text })}</span> ({line})
    </>
  );
};

/** *Going well: “…” (Said by Magda on the phone, typed by Miss Adeyemi)*: who said and who typed it is read back, too. */
const EntryLine = ({ entry, lane }: { entry: ViewEntry; lane: string }) => {
  const { t } = useTranslation('meeting');
  const came = useSaidLine()(entry, lane);
  const words = entry.words.text;
  return (
    <li dir="auto">
      {t(`codes.topic.${entry.topic}`)}: {entry.card !== null && <LateCard card={entry.card} />}{' '}
      {entry.face !== null && t(`codes.face.${entry.face}`)}{' '}
      {words !== '' && <span lang={entry.lang}>{t('frame.quote', { words })}</span>}
      {came !== null && ` (${came})`}
      <InOther entry={entry} />
    </li>
  );
};

const Views = ({ record }: { record: LiveRecord }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  return record.lanes.map((lane) => {
    const person = personIn(view, lane.person);
    const said = lane.entries.filter(isSaid);
    if (person === null || (said.length === 0 && person.role !== 'child')) return null;
    return (
      <Part key={lane.person} title={t('stages.names.child-says', { name: nameOf(person) })}>
        {said.length === 0 ? (
          <p>{t('record.none')}</p>
        ) : (
          <ul className={styles['lines']}>
            {said.map((entry) => (
              <EntryLine key={entry.id} entry={entry} lane={lane.person} />
            ))}
          </ul>
        )}
      </Part>
    );
  });
};

const useActionSentence = () => {
  const { t } = useTranslation('meeting');
  const becameOf = ({ happened = null, done }: RecordAction): string => {
    if (happened !== null) return t(`codes.happened.${happened}`);
    return done ? t('record.done') : '';
  };
  return (action: RecordAction): string =>
    [
      planWords(action.what.text),
      planWords(action.who.text),
      action.by === null ? '' : t('actions.byDay', { day: formatDay(action.by, 'date') }),
      becameOf(action),
      planWords(action.happenedWhy?.text ?? ''),
    ]
      .filter((part) => part !== '')
      .join(' · ');
};

/** The whole record in plain words, to be read out from top to bottom. `onlyWritten`: without the parts that say nothing. */
export const RecordReading = ({
  record,
  onlyWritten = false,
}: {
  record: LiveRecord;
  onlyWritten?: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { plan } = record;
  const texts = (list: PointList) => (plan[list] ?? []).map(({ text }) => planWords(text.text));
  const actions = plan.actions.map(useActionSentence());
  const support = plan.support.filter(({ outcomes }) => outcomes.length === 0);
  const alone = support.map(useSupportSentence());
  const outcomesOf = (origin: 'last' | 'new') =>
    plan.outcomes.filter((outcome) => outcome.origin === origin);
  const lines = (title: string, all: readonly string[]) =>
    onlyWritten && all.length === 0 ? null : (
      <Part title={title}>
        <Lines lines={all} />
      </Part>
    );
  return (
    <div className={styles['record']}>
      <Views record={record} />
      {!onlyWritten && view.sen.decision !== null && (
        <Part title={t('record.sen')}>
          <LateDecided decision={view.sen.decision} />
        </Part>
      )}
      {lines(t('record.strengths'), texts('strengths'))}
      {(['last', 'new'] as const).map((origin) =>
        onlyWritten && outcomesOf(origin).length === 0 ? null : (
          <Part key={origin} title={t(`record.${origin}`)}>
            {outcomesOf(origin).length === 0 && <p>{t('record.none')}</p>}
            {outcomesOf(origin).map((outcome) => (
              <Outcome key={outcome.id} outcome={outcome} record={record} />
            ))}
          </Part>
        ),
      )}
      {lines(t('record.barriers'), [...texts('needs'), ...texts('barriers')])}
      {lines(t('record.strategies'), texts('strategies'))}
      {alone.length > 0 && lines(t('record.support'), alone)}
      {lines(t('record.actions'), actions)}
      {texts('parked').length > 0 && lines(t('record.parked'), texts('parked'))}
      {lines(
        t('record.notes'),
        plan.notes.map((block) => planWords(block.text.text)),
      )}
      {!onlyWritten && (
        <Part title={t('record.next')}>
          <p>
            {plan.nextDate === null ? t('record.notDecided') : formatDay(plan.nextDate, 'year')}
          </p>
        </Part>
      )}
    </div>
  );
};
