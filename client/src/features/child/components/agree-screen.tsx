import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Check, Pencil } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { formatList } from '#i18n/dates.ts';
import { wordsIn } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import type { Agreeing } from '#session/use-agreeing.ts';

import { viewersOf } from '../people-here.ts';
import type { MyAnswer } from '../use-my-answer.ts';
import { Hear, SpokenButton, SpokenField } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';
import spoken from './spoken-text.module.css';

/** What stands in the record now, with a way to say it anew. */
const Given = ({
  given,
  reader,
  isSending,
  onChange,
}: {
  given: Agreement;
  reader: ReadAloud;
  /** The page has it already, and the server has not said so yet: what is changed now would be put away again. */
  isSending: boolean;
  onChange: () => void;
}) => {
  const { t } = useTranslation('child');
  return (
    <>
      <SpokenText text={t(`agree.given.${given.answer}`)} reader={reader} />
      {given.words !== '' && (
        <div className={spoken['field']}>
          <blockquote className={styles['detail']} lang={given.lang} dir="auto">
            {given.words}
          </blockquote>
          <Hear text={wordsIn(given.lang, given.words)} reader={reader} />
        </div>
      )}
      <div>
        <SpokenButton reader={reader} icon={Pencil} pending={isSending} onPress={onChange}>
          {t('agree.change')}
        </SpokenButton>
      </div>
    </>
  );
};

/** From 16 on: whether they agree. Younger ones are never asked to. */
const Choice = ({ agreeing, reader }: { agreeing: Agreeing; reader: ReadAloud }) => {
  const { t } = useTranslation('child');
  return (
    <RadioGroup<'agrees' | 'differs'>
      legend={t('agree.choose')}
      beside={({ label }) => <Hear text={label} reader={reader} />}
      options={[
        { value: 'agrees', label: t('agree.agrees') },
        { value: 'differs', label: t('agree.differs') },
      ]}
      value={agreeing.draft.kind === 'says' ? null : agreeing.draft.kind}
      onChange={(kind) => agreeing.set({ kind })}
      who="child"
    />
  );
};

const OwnWords = ({ agreeing, reader }: { agreeing: Agreeing; reader: ReadAloud }) => {
  const { t, i18n } = useTranslation('child');
  const label = agreeing.says ? t('writeLabel') : t('agree.differsWords');
  return (
    <SpokenField label={label} reader={reader}>
      <TextField
        multiline
        lang={i18n.code}
        label={label}
        value={agreeing.draft.words}
        onChange={(words) => agreeing.set({ words })}
        {...(agreeing.wantsWords && { error: t('agree.need') })}
        {...agreeing.length}
      />
    </SpokenField>
  );
};

const Answering = ({
  agreeing,
  viewers,
  reader,
}: {
  agreeing: Agreeing;
  /** Who reads it, as the child knows them. */
  viewers: readonly string[];
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const names = viewers.length === 0 ? t('nobodyElse') : formatList(viewers);
  return (
    <>
      {!agreeing.says && <Choice agreeing={agreeing} reader={reader} />}
      {agreeing.needsWords && <OwnWords agreeing={agreeing} reader={reader} />}
      <SpokenText text={t('agree.whoSees', { names })} reader={reader} />
      {agreeing.failure !== null && (
        <Banner tone="error" live="alert">
          <SpokenText text={t('agree.failed')} reader={reader} />
        </Banner>
      )}
      <div>
        <SpokenButton
          reader={reader}
          variant="main"

          icon={Check}
          disabled={agreeing.draft.kind === null}
          pending={agreeing.isSending}
          onPress={agreeing.submit}
        >
          {t(agreeing.isSending ? 'saved.saving' : 'agree.send')}
        </SpokenButton>
      </div>
    </>
  );
};

/** The plan was read out: what the child says to it, in their own words, or nothing. */
export const AgreeScreen = ({
  view,
  mine: { asked, agreeing, isChanging, change },
  reader,
}: {
  view: MeetingView;
  mine: MyAnswer;
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const given = asked?.given ?? null;
  const viewers = [...viewersOf(view).map(({ shownAs }) => shownAs), ...view.readers];
  const asks = given === null || isChanging;
  const help = t(agreeing.says ? 'agree.help' : 'agree.helpOlder');
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={t('agree.question')} reader={reader} as="h1" id="question" />
      {asks && (
        <SpokenText
          text={help}
          aloud={agreeing.says ? help : `${help} ${t('agree.choose')}`}
          reader={reader}
        />
      )}
      {asks ? (
        <Answering agreeing={agreeing} viewers={viewers} reader={reader} />
      ) : (
        <Given given={given} reader={reader} isSending={agreeing.isSending} onChange={change} />
      )}
    </section>
  );
};
