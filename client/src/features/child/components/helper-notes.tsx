import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { type EntryView, entryWords } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { PlainTextField } from '#editor/plain-text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { startNote } from '../answer.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';

import styles from './helper-notes.module.css';

type Note = { readonly helper: PersonId; readonly note: EntryView | null };

/** What each helper wrote, and the empty place of whoever helps now. */
const listNotes = (notes: readonly EntryView[], helper: PersonId | null): Note[] => {
  const written = notes.flatMap((note) =>
    note.saidBy === null ? [] : [{ helper: note.saidBy, note }],
  );
  const isThere = helper === null || written.some((each) => each.helper === helper);
  return isThere ? written : [...written, { helper, note: null }];
};

/** What a helper saw, in the helper's own words and the helper's colours, apart from the child's. */
export const HelperNotes = ({
  props: { view, docs, me },
  beside,
  helper,
  notes,
}: {
  props: QuestionScreenProps;
  /** The answer they helped with. */
  beside: EntryView | undefined;
  helper: PersonId | null;
  notes: readonly EntryView[];
}) => {
  const { t } = useTranslation('child');
  if (beside === undefined) return null;
  const { child } = me;
  return listNotes(notes, helper).map(({ helper: by, note }) => {
    const person = view.people.find(({ id }) => id === by);
    return (
      <div key={by} className={styles['note']} data-role={person?.role}>
        <PlainTextField
          document={prepOf(child)}
          fieldKey={note === null ? null : fieldKey.entry(child, note.id)}
          createText={() =>
            entryWords(
              docs.prep,
              note?.id ?? startNote(docs.prep, me, { beside: beside.id, helper: by }),
            )
          }
          lang={note?.lang ?? me.lang}
          label={t('helper.note', { name: person?.shownAs ?? '' })}
          description={t('helper.noteHelp', { name: view.pupil.preferredName })}
          tooLong={() => t('tooLong')}
        />
      </div>
    );
  });
};
