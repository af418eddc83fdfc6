import { parseDocumentName, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { entriesOf, type EntryView } from '@fourchairs/shared/document/entries.ts';
import { topicsFor } from '@fourchairs/shared/domain/prepare-topics.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';

import { useMayType, useSavedState } from '#collab/use-meeting-connection.tsx';
import { InlineSelect } from '#components/inline-select.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PageLink } from '#components/page-link.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { SavedState } from '#components/saved-state.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { languageName, languagesToOffer } from '#i18n/languages.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { CalendarButton } from '#session/calendar-button.tsx';
import { DateChanged } from '#session/date-changed.tsx';
import { LanguageChoice } from '#session/language-choice.tsx';
import { ListenToPage } from '#session/listen-to-page.tsx';
import { LostWords } from '#session/lost-words.tsx';
import { LateReports } from '#session/reports/late-reports.tsx';
import { LateTurnTo } from '#session/sen/late-sen.tsx';
import { type OwnDocuments, useBoth } from '#session/showing.ts';
import { useSavedWords } from '#session/use-saved-words.ts';

import { Helpers } from './components/helpers.tsx';
import { MyPart } from './components/my-part.tsx';
import { PrepareTopicCard } from './components/prepare-topic.tsx';
import { PrivateNotice } from './components/private-notice.tsx';
import { ShowAll } from './components/show-all.tsx';
import { PrepareContext } from './model/prepare-context.ts';
import { usePrepareDocs } from './model/use-prepare-docs.ts';

const idOf = ({ id }: { readonly id: string }): PersonId =>
  must(parseId<PersonId>(id), 'id of a person');

/** Whose preparations this seat may open: mine first, then those of people who asked me to help. */
const ownersIn = ({ documents, people, you }: MeetingView): MeetingPerson[] => {
  const owned = new Set(
    documents.flatMap(({ name }) => {
      const document = parseDocumentName(name);
      return document?.kind === 'prep' ? [String(document.owner)] : [];
    }),
  );
  return people
    .filter(({ id }) => owned.has(id))
    .sort((a, b) => Number(b.id === you.personId) - Number(a.id === you.personId));
};

const Header = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('prepare');
  const state = useSavedState();
  const saved = useSavedWords()(state);
  return (
    <PageHeader
      titleAs="h1"
      title={t('title', { name: view.pupil.preferredName })}
      subtitle={formatPlanned(view.plannedAt)}
      state={
        <SavedState kind={saved.kind} text={state.kind === 'saved' ? t('saved') : saved.text} />
      }
      tools={
        <>
          <ListenToPage />
          <LanguageChoice />
        </>
      }
    />
  );
};

/** The topics, each with its answers, and showing all of it at the end. */
const Topics = ({
  owner,
  docs,
  isFirst,
}: {
  owner: MeetingPerson;
  docs: OwnDocuments;
  /** Whether SEN Support begins is still to be decided. */
  isFirst: boolean;
}) => {
  useBoth(docs);
  const answers = entriesOf(docs.prep).filter(({ kind }) => kind === 'view');
  const about = (topic: string): EntryView[] => answers.filter((each) => each.topic === topic);
  // A concern that was written stays in sight, whatever was decided since.
  const topics = topicsFor(owner.role, isFirst || about('concern').length > 0);
  return (
    <>
      {topics.map((topic) => (
        <PrepareTopicCard key={topic} topic={topic} answers={about(topic)} />
      ))}
      <ShowAll topics={topics} answers={answers} />
    </>
  );
};

const Language = ({ lang, onChange }: { lang: string; onChange: (lang: string) => void }) => {
  const { t } = useTranslation('prepare');
  return (
    <p>
      {t('writeIn')}{' '}
      <InlineSelect
        label={t('writeIn')}
        options={languagesToOffer(['en', lang]).map((code) => ({
          value: code,
          label: languageName(code),
        }))}
        value={lang}
        onChange={onChange}
      />
    </p>
  );
};

const OnePreparation = ({ view, owner }: { view: MeetingView; owner: MeetingPerson }) => {
  const { t, i18n } = useTranslation('prepare');
  const ownerId = idOf(owner);
  const docs = usePrepareDocs(ownerId);
  const canWrite = useMayType(prepOf(ownerId));
  // The page's language, until another is chosen to write in.
  const [chosenLang, setLang] = useState<string | null>(null);
  const lang = chosenLang ?? i18n.language.slice(0, 2);
  const me = must(
    view.people.find(({ id }) => id === view.you.personId),
    'the person of this seat',
  );
  if (docs === null) return <Loading text={t('loading')} lines={6} />;
  const isMine = owner.id === me.id;
  return (
    <PrepareContext
      key={docs.generation}
      value={{ view, me, owner, ownerId, docs, canWrite, canShow: isMine && canWrite, lang }}
    >
      <PrivateNotice />
      <Language lang={lang} onChange={setLang} />
      <p>{t('optional')}</p>
      <LateReports view={view} owner={owner} level={2} />
      <Topics owner={owner} docs={docs} isFirst={view.sen.asks === 'start'} />
      {isMine && canWrite && <Helpers />}
      {owner.role === 'parent' && <LateTurnTo view={view} level={2} />}
    </PrepareContext>
  );
};

/** Before the meeting: a page of one's own, private until its owner shows it. */
export const PreparePage = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('prepare');
  const owners = ownersIn(view);
  const [chosen, setChosen] = useState<string | null>(null);
  const owner = owners.find(({ id }) => id === chosen) ?? owners[0];
  return (
    <PageFrame skipWord={t('skip')} header={<Header view={view} />} width="narrow">
      <Stack gap="large">
        <DateChanged change={view.dateChange} />
        <LostWords title={t('lost.title')} help={t('lost.help')} doneWord={t('lost.done')} />
        {owners.length > 1 && owner !== undefined && (
          <RadioGroup
            legend={t('whose')}
            options={owners.map(({ id, name }) => ({
              value: id,
              label: id === view.you.personId ? t('mine') : name,
            }))}
            value={owner.id}
            onChange={setChosen}
          />
        )}
        {view.you.slot !== undefined && <MyPart view={view} slot={view.you.slot} />}
        <Row>
          {view.you.slot === undefined && (
            <PageLink
              to="/meeting/$meetingId"
              params={{ meetingId: view.id }}
              icon={ArrowRight}
              variant="outline"
            >
              {t('toMeeting')}
            </PageLink>
          )}
          {view.state === 'planned' && <CalendarButton of={{ meetingId: view.id }} />}
        </Row>
        {owner === undefined ? (
          <p>{t('none')}</p>
        ) : (
          <OnePreparation key={owner.id} view={view} owner={owner} />
        )}
      </Stack>
    </PageFrame>
  );
};
