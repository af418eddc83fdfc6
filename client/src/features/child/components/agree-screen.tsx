import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Check, Pencil } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';
import type { Agreeing } from '#session/use-agreeing.ts';

import { viewersOf } from '../people-here.ts';
import type { MyAnswer } from '../use-my-answer.ts';
import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';

/** What stands in the record now, with a way to say it anew. */
const Given = ({
  given,
  reader,
  onChange,
}: {
  given: Agreement;
  reader: ReadAloud;
  onChange: () => void;
}) => {
  const { t } = useTranslation('child');
  return (
    <>
      <SpokenText text={t(`agree.given.${given.answer}`)} reader={reader} />
      {given.words !== '' && (
        <blockquote className={styles['detail']} lang={given.lang} dir="auto">
          {given.words}
        </blockquote>
      )}
      <div>
        <Button size="child" icon={Pencil} onPress={onChange}>
          {t('agree.change')}
        </Button>
      </div>
    </>
  );
};

/** From 16 on: whether they agree. Younger ones are never asked to. */
const Choice = ({ agreeing }: { agreeing: Agreeing }) => {
  const { t } = useTranslation('child');
  return (
    <RadioGroup<'agrees' | 'differs'>
      legend={t('agree.choose')}
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

const OwnWords = ({ agreeing }: { agreeing: Agreeing }) => {
  const { t, i18n } = useTranslation('child');
  return (
    <TextField
      multiline
      lang={i18n.code}
      label={agreeing.says ? t('writeLabel') : t('agree.differsWords')}
      value={agreeing.draft.words}
      onChange={(words) => agreeing.set({ words })}
      {...(agreeing.wantsWords && { error: t('agree.need') })}
      {...agreeing.length}
    />
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
      {!agreeing.says && <Choice agreeing={agreeing} />}
      {agreeing.needsWords && <OwnWords agreeing={agreeing} />}
      <SpokenText text={t('agree.whoSees', { names })} reader={reader} />
      {agreeing.failure !== null && (
        <Banner tone="error" live="alert">
          {t('agree.failed')}
        </Banner>
      )}
      <div>
        <Button
          variant="main"
          size="child"
          icon={Check}
          disabled={agreeing.draft.kind === null}
          pending={agreeing.isSending}
          onPress={agreeing.submit}
        >
          {t(agreeing.isSending ? 'saved.saving' : 'agree.send')}
        </Button>
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
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={t('agree.question')} reader={reader} as="h1" id="question" />
      {asks && (
        <SpokenText text={t(agreeing.says ? 'agree.help' : 'agree.helpOlder')} reader={reader} />
      )}
      {asks ? (
        <Answering agreeing={agreeing} viewers={viewers} reader={reader} />
      ) : (
        <Given given={given} reader={reader} onChange={change} />
      )}
    </section>
  );
};
