import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { GrantedBlock } from '@fourchairs/shared/protocol/http/slots.ts';
import { useQuery } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { createSlotsApi } from '#api/slots.ts';
import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Stack } from '#components/layout.tsx';
import { Fact, Small } from '#components/text.tsx';
import { formatClock, formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** How often it is asked for anew: others go on writing, and the part begins and ends. */
const againMs = 15_000;

type Runs = GrantedBlock['runs'];

const Words = ({ runs }: { runs: Runs }) =>
  runs.map(({ text, lang }, place) => (
    <span key={place} lang={lang} dir="auto">
      {text}
    </span>
  ));

/** Headings of the record stand below that of this card. */
const headings = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

const Rows = ({ kind, rows }: Pick<GrantedBlock, 'kind' | 'rows'>) => {
  const List = kind === 'numbers' ? 'ol' : 'ul';
  return (
    <List>
      {rows.map(([runs = []], place) => (
        <li key={place}>
          <Words runs={runs} />
        </li>
      ))}
    </List>
  );
};

/** Each row by its first cell, and what the columns say of it: a phone has no room for a table. */
const Table = ({ block: { columns, rows } }: { block: GrantedBlock }) => (
  <ul>
    {rows.map(([first = [], ...cells], row) => (
      <li key={row}>
        <b>
          <Words runs={first} />
        </b>
        {cells.map((cell, place) => (
          <Fact key={place} label={columns[place + 1] ?? ''}>
            <Words runs={cell} />
          </Fact>
        ))}
      </li>
    ))}
  </ul>
);

const Block = ({ block }: { block: GrantedBlock }) => {
  const words = <Words runs={block.runs} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level === 2 || block.level === 3 ? block.level : 4];
      return <Heading>{words}</Heading>;
    }
    case 'paragraph':
      return <p>{words}</p>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'small':
      return <Small>{words}</Small>;
    case 'list':
    case 'numbers':
      return <Rows kind={block.kind} rows={block.rows} />;
    case 'table':
      return <Table block={block} />;
  }
};

/** While others go on: thanks, what is kept of theirs, and what they can still do. */
const Over = () => {
  const { t } = useTranslation('prepare');
  return (
    <Banner tone="good" title={t('part.over.title')}>
      <p>{t('part.over.kept')}</p>
      <p>{t('part.over.now')}</p>
    </Banner>
  );
};

const Shown = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('prepare');
  const slots = createSlotsApi(useApi().seat);
  const { data, isError } = useQuery({
    // Beside the meeting, not of it: when that is asked for because it is finished, this is no more to be asked for.
    queryKey: ['granted', view.id, view.you.slot],
    queryFn: () => slots.granted(view.id),
    refetchInterval: againMs,
    enabled: view.state !== 'saved',
  });
  if (data === undefined) return isError ? <p role="alert">{t('part.failed')}</p> : null;
  if (data.part === 'to-come') return <p>{t('part.closed')}</p>;
  if (data.part === 'over') return <Over />;
  if (view.you.slot?.stages.length === 0) return null;
  if (data.blocks.length === 0) return <p>{t('part.empty')}</p>;
  return (
    // It can be long: the page on which the summary is written stays near.
    <Disclosure label={t('part.read')} openLabel={t('part.hide')}>
      <Stack>
        {data.blocks.map((block, place) => (
          <Block key={place} block={block} />
        ))}
      </Stack>
    </Disclosure>
  );
};

/** For a professional who comes for a part of the meeting: when, what they are shown of it, and where they leave their summary. */
export const MyPart = ({ view, slot }: { view: MeetingView; slot: Slot }) => {
  const { t } = useTranslation(['prepare', 'meeting']);
  const { from, to, stages } = slot;
  const name = view.pupil.preferredName;
  const nameOf = (stage: Stage): string =>
    stage === 'last-outcomes' && view.sen.asks === 'start'
      ? t('meeting:stages.first.name')
      : t(`meeting:stages.names.${stage}`, { name });
  const parts = formatList(stages.map(nameOf));
  return (
    <Card title={t('part.title')} level={2}>
      <Stack>
        <p>{t('part.when', { from: formatClock(from), to: formatClock(to) })}</p>
        <p>{stages.length === 0 ? t('part.nothing') : t('part.shown', { parts })}</p>
        <p>{t('part.summary')}</p>
        <Shown view={view} />
      </Stack>
    </Card>
  );
};
