import { isStaffRole } from '@fourchairs/shared/access/role.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { DoorOpen, Hand, PencilLine } from 'lucide-react';
import { useState } from 'react';

import { usePresence } from '#collab/use-presence.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Chair } from '#components/chair.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Pill } from '#components/pill.tsx';
import { Select } from '#components/select.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { initialsOf } from '#lib/initials.ts';
import { useLateCode } from '#lib/late-code.ts';
import { may } from '#session/may.ts';

import { clocksOf, nameOf, personIn, speaks, writesPlan } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';
import { onPaperCode } from '../on-paper-code.ts';

import styles from './person-row.module.css';

type Part = { person: MeetingPerson };

/** "Nobody" in the list of scribes: a native select knows no null. */
const nobody = 'nobody';

const scribesFor = (view: MeetingView, person: MeetingPerson) =>
  view.people.filter(
    (other) => other.id !== person.id && writesPlan(other.role) && other.role !== 'child',
  );

const ScribeChoice = ({ person, known }: Part & { known: string | null }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const name = nameOf(person);
  const save = useAct((meetings, id, by: string | null) => meetings.setScribe(id, person.id, by));
  const by = save.isPending ? save.variables : known;
  return (
    <>
      <Select
        label={t('people.scribe', { name })}
        labelLook="quiet"
        description={t('people.scribeHelp')}
        value={by ?? nobody}
        options={[
          { value: nobody, label: t('people.scribeNone', { name }) },
          ...scribesFor(view, person).map((other) => ({ value: other.id, label: other.name })),
        ]}
        onChange={(id) => save.mutate(id === nobody ? null : id)}
      />
      {save.isError && (
        <Banner tone="error" live="alert">
          {t('people.failed')}
        </Banner>
      )}
    </>
  );
};

const Scribe = ({ person }: Part) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [open, setOpen] = useState(false);
  const name = nameOf(person);
  const known = view.scribes.find((scribe) => scribe.for === person.id)?.by ?? null;
  const scribe = personIn(view, known);
  const mayName = may(view, { action: 'scribe.name', forPerson: person.id as PersonId });
  if (!speaks(person)) return null;
  return (
    <>
      {scribe !== null && !open && (
        <Small>{t('people.writesFor', { by: nameOf(scribe), name })}</Small>
      )}
      {mayName && open && <ScribeChoice person={person} known={known} />}
      {mayName && !open && (
        <div className={styles['tool']}>
          <IconButton icon={PencilLine} onPress={() => setOpen(true)}>
            {t('people.nameScribe', { name })}
          </IconButton>
        </div>
      )}
    </>
  );
};

const HandOver = ({ person }: Part) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [asking, setAsking] = useState(false);
  const hand = useAct((meetings, id, to: string) => meetings.handOverLead(id, to));
  const canLead = isStaffRole(person.role) && person.role !== 'admin' && !person.isLead;
  const name = nameOf(person);
  if (!canLead || !may(view, { action: 'meeting.lead' })) return null;
  if (!asking) {
    return (
      <div className={styles['tool']}>
        <IconButton icon={Hand} onPress={() => setAsking(true)}>
          {t('people.handTo', { name })}
        </IconButton>
      </div>
    );
  }
  return (
    <Banner
      tone="warn"
      title={t('people.handAsk', { name })}
      actions={
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that asked is gone: the keyboard goes on here */}
          <Button autoFocus onPress={() => setAsking(false)}>
            {t('people.handNo')}
          </Button>
          <Button variant="main" pending={hand.isPending} onPress={() => hand.mutate(person.id)}>
            {t('people.handYes')}
          </Button>
        </>
      }
    >
      {hand.isError ? t('people.failed') : t('people.handBody', { name })}
    </Banner>
  );
};

/** The child goes before the end: the lead closes their screen for them. */
const LetGo = ({ person }: Part) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const letGo = useAct((meetings, id, child: string) => meetings.letGo(id, child));
  const forPerson = person.id as PersonId;
  if (person.role !== 'child' || view.state !== 'live') return null;
  if (!may(view, { action: 'meeting.let-go', forPerson })) return null;
  const said = letGo.isError ? t('people.failed') : letGo.isSuccess && t('people.letGone');
  return (
    <div className={styles['tool']}>
      <IconButton icon={DoorOpen} onPress={() => letGo.mutate(person.id)}>
        {t('people.letGo', { name: nameOf(person) })}
      </IconButton>
      {said !== false && <Small>{said}</Small>}
    </div>
  );
};

/** Papers for somebody, for those who may print them: the others never fetch its code. */
const Papers = ({ person }: Part) => {
  const late = useLateCode(onPaperCode);
  return late.kind === 'there' ? <late.part person={person} /> : null;
};

const useHere = (person: MeetingPerson): 'here' | 'away' | 'notHere' => {
  const pages = usePresence().filter(({ personId }) => personId === person.id);
  if (pages.length === 0) return 'notHere';
  return pages.every(({ away }) => away) ? 'away' : 'here';
};

/** One person: who they are, whether they are here, and what the lead can do about it. */
export const PersonRow = ({ person }: Part) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { me, view } = useReview();
  const here = useHere(person);
  return (
    <li className={styles['person']}>
      <Chair
        name={nameOf(person)}
        initials={initialsOf(person.name)}
        who={person.role}
        show="initials"
        away={here !== 'here'}
      />
      <div className={styles['words']}>
        <p className={styles['name']}>
          {person.name}
          {person.id === me.id && ` (${t('common:you')})`}
          {person.isLead && <Pill tone="neutral">{t('people.leads')}</Pill>}
        </p>
        <Small>
          {t(`common:roles.${person.role}`)} ·{' '}
          {person.slot === undefined
            ? t(`people.${here}`)
            : t('people.part', clocksOf(person.slot))}
        </Small>
        <Scribe person={person} />
        <HandOver person={person} />
        <LetGo person={person} />
        {may(view, { action: 'paper.print', forPerson: person.id as PersonId }) && (
          <Papers person={person} />
        )}
      </div>
    </li>
  );
};
