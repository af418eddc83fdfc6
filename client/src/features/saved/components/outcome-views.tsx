import type { ViewComparison } from '@fourchairs/shared/document/compare/comparison.ts';

import { Fact } from '#components/text.tsx';
import { ViewCard, ViewGrid } from '#components/view-card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import type { PaperPerson } from '../model/people.ts';
import { entriesOrNull } from './entry.tsx';
import { NowThen } from './now-then.tsx';

/** People whose view is expected, and so is missed when it is not there. */
const isExpected = ({ role }: PaperPerson): boolean =>
  role === 'child' || role === 'parent' || role === 'teacher';

const PersonView = ({
  person,
  views,
  asked,
}: {
  person: PaperPerson;
  views: readonly ViewComparison[];
  /** Somebody rated this outcome in the earlier record, so that there is something to stand beside. */
  asked: boolean;
}) => {
  const { t } = useTranslation('saved');
  const now = entriesOrNull(
    views.flatMap((view) => view.after),
    person.id,
  );
  const earlier = entriesOrNull(
    views.flatMap((view) => view.before),
    person.id,
  );
  const empty = now === null && earlier === null;
  return (
    <ViewCard who={person.role} name={person.name} empty={empty}>
      {empty && t('outcomes.notAnswered')}
      {!empty && !asked && now}
      {!empty && asked && (
        <NowThen changed={views.some(({ changed }) => changed)} now={now} earlier={earlier} />
      )}
    </ViewCard>
  );
};

/** What each person saw of one outcome, side by side. `outcome`: its id in the later record. */
export const OutcomeViews = ({ outcome }: { outcome: string }) => {
  const { t } = useTranslation('saved');
  const { comparison, people, record } = usePaper();
  const isHere = (person: PaperPerson) => record.people.some(({ id }) => id === person.id);
  const about = comparison.views.filter(
    (view) => view.about.kind === 'rating' && view.about.outcome === outcome,
  );
  if (about.length === 0) return null;
  const asked = about.some(({ before }) => before.length > 0);
  const label = t('outcomes.views');
  const shown = [...people.values()]
    .map((person) => ({ person, views: about.filter(({ lane }) => lane === person.id) }))
    .filter(({ person, views }) => views.length > 0 || (isExpected(person) && isHere(person)));
  return (
    <Fact label={label}>
      <ViewGrid label={label}>
        {shown.map(({ person, views }) => (
          <PersonView key={person.id} person={person} views={views} asked={asked} />
        ))}
      </ViewGrid>
    </Fact>
  );
};
