import type { NotesTexts } from '#editor/notes-texts.ts';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** The words of the notes editor. */
export const useNotesTexts = (): NotesTexts => {
  const { t } = useTranslation(['meeting', 'common']);
  return {
    label: t('notes.label'),
    loading: t('notes.loading'),
    tools: t('notes.tools'),
    bold: t('notes.bold'),
    italic: t('notes.italic'),
    bullets: t('notes.bullets'),
    numbers: t('notes.numbers'),
    quote: t('notes.quote'),
    link: t('notes.link'),
    undo: t('frame.undo'),
    redo: t('frame.redo'),
    style: t('notes.style'),
    paragraph: t('notes.paragraph'),
    heading: t('notes.heading'),
    subheading: t('notes.subheading'),
    smallHeading: t('notes.smallHeading'),
    linkAddress: t('notes.linkAddress'),
    linkWrong: t('notes.linkWrong'),
    linkSave: t('notes.linkSave'),
    linkRemove: t('notes.linkRemove'),
    linkCancel: t('common:cancel'),
    tooLong: (most) => t('notes.tooLong', { most: formatNumber(most) }),
  };
};
