import {
  emptyText,
  type RecordAction,
  type RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import type { ProvisionLevel } from '@fourchairs/shared/domain/codes.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { actionTexts, supportTexts } from '@fourchairs/shared/words/writers.ts';

import { formatDate, formatDay, formatList, formatPounds } from '../format.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, fact, factsInLine, heading, paragraph } from '../paper.ts';
import { type SavedRecord, planWords } from '../saved-record.ts';
import { t } from '../words.ts';
import { writtenLine } from './points.ts';

const oftenOf = (saved: SavedRecord, { frequency, minutes }: RecordSupport): string =>
  [
    planWords(saved, frequency),
    minutes === null ? '' : t('support.minutesEach', { count: minutes }),
  ]
    .filter((part) => part.trim() !== '')
    .join(', ');

/** As the school called it then. */
const levelName = ({ record }: SavedRecord, level: ProvisionLevel): string =>
  spokenIn(recordLanguage, record.levels?.[level] ?? '') || t(`codes:supportLevel.${level}`);

const servesOf = ({ record }: SavedRecord, { outcomes }: RecordSupport): string =>
  formatList(
    outcomes.flatMap((id) => {
      const found = record.plan.outcomes.find((outcome) => outcome.id === id);
      return found === undefined ? [] : spokenIn(recordLanguage, found.title.text);
    }),
  );

/** A label that brings its colon with it. */
const labelled = (label: string, text: string): Block[] => fact(label.replace(/:\s*$/u, ''), text);

const wentOf = (saved: SavedRecord, line: RecordSupport): Block[] => [
  ...(line.happened === null
    ? []
    : fact(t('outcomes.happened'), t(`codes:happened.${line.happened}`))),
  ...labelled(t('outcomes.happenedWhy'), planWords(saved, line.happenedWhy ?? emptyText)),
  ...fact(t('outcomes.note'), planWords(saved, line.impact)),
];

const lineBlocks = (saved: SavedRecord, line: RecordSupport): Block[] => {
  const { level, from, to, cost = null } = line;
  const serves = servesOf(saved, line);
  return [
    heading(4, planWords(saved, line.what) || t('outcomes.untitled')),
    ...factsInLine(
      [t('support.level'), level === null ? '' : levelName(saved, level)],
      [t('support.who'), planWords(saved, line.who)],
      [t('support.often'), oftenOf(saved, line)],
      [t('support.group'), planWords(saved, line.groupSize)],
    ),
    ...factsInLine(
      [t('support.from'), from === null ? '' : formatDate(from)],
      [t('support.to'), to === null ? t('support.open') : formatDate(to)],
    ),
    ...(serves === '' ? [] : [paragraph(t('support.serves', { outcomes: serves }))]),
    ...fact(t('outcomes.reason'), planWords(saved, line.why)),
    ...labelled(t('support.howHelps'), planWords(saved, line.howHelps ?? emptyText)),
    // Of a line that serves no outcome there is no other place that says how it went.
    ...(line.outcomes.length > 0 && line.happened !== null ? [] : [...wentOf(saved, line)]),
    ...(cost === null ? [] : [paragraph(t('support.cost', { pounds: formatPounds(cost) }))]),
  ];
};

/** All support: what is new, and what goes on from last term. */
export const supportSection = (saved: SavedRecord): Block[] => {
  const { support } = saved.record.plan;
  const groups = (['new', 'last'] as const).flatMap((origin) => {
    const lines = support.filter((line) => line.origin === origin);
    if (lines.length === 0) return [];
    return [
      heading(3, t(`support.${origin}`)),
      ...lines.flatMap((line) => lineBlocks(saved, line)),
    ];
  });
  return [
    heading(2, t('support.title')),
    ...(groups.length === 0 ? [paragraph(t('support.none'))] : groups),
    ...writtenLine(saved, support.flatMap(supportTexts)),
  ];
};

const whoBy = (saved: SavedRecord, { who, by }: RecordAction): string => {
  const name = planWords(saved, who);
  if (by === null) return name;
  const day = formatDay(by);
  return name === '' ? t('actions.byDay', { day }) : t('actions.line', { who: name, day });
};

const wentOfAction = (saved: SavedRecord, action: RecordAction): string => {
  const { happened = null, done } = action;
  const why = planWords(saved, action.happenedWhy ?? emptyText);
  const went =
    happened === null
      ? t(done ? 'actions.done' : 'actions.notDone')
      : t(`codes:happened.${happened}`);
  return why.trim() === '' ? went : `${went}. ${t('actions.why')}${why}`;
};

/** Who does what by when. */
export const actionsSection = (saved: SavedRecord): Block[] => {
  const { actions } = saved.record.plan;
  const groups = (['last', 'new'] as const).flatMap((origin): Block[] => {
    const ours = actions.filter((action) => action.origin === origin);
    if (ours.length === 0) return [];
    const rows = ours.map((action) => [
      planWords(saved, action.what),
      whoBy(saved, action),
      wentOfAction(saved, action),
    ]);
    const columns = [t('support.what'), t('support.who'), t('actions.done')];
    return [{ kind: 'table', caption: t(`actions.${origin}`), columns, rows }];
  });
  return [
    heading(2, t('actions.title')),
    ...(groups.length === 0 ? [paragraph(t('actions.none'))] : groups),
    ...writtenLine(saved, actions.flatMap(actionTexts)),
  ];
};
