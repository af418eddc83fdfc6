import { gapPlaceFirst } from '@fourchairs/shared/words/gap-place.ts';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import type { Place } from '../model/take-out-places.ts';

const lettersBefore = 30;
const lettersAfter = 60;

/** The passage round the words. */
const excerpt = (text: string, words: string): string => {
  const at = Math.max(0, text.indexOf(words));
  const [from, to] = [Math.max(0, at - lettersBefore), at + words.length + lettersAfter];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};

/** Where the words stand, with what is around them, and a way to take the whole of it. */
export const TakeOutWhere = ({
  places,
  chosen,
  words,
  people,
  onChoose,
  onWhole,
}: {
  places: readonly Place[];
  chosen: Place | undefined;
  words: string;
  people: PaperContent['people'];
  onChoose: (field: string) => void;
  onWhole: (text: string) => void;
}) => {
  const { t } = useTranslation('saved');
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  const labelOf = ({ field, text, whole }: Place): string => {
    const where = gapPlaceFirst(field, { t, nameOf });
    if (whole === 'file') return t('gaps.wholeFile', { name: text });
    if (whole === 'drawing') return t('gaps.place', { where, words: t('gaps.wholeDrawing') });
    return t('gaps.place', { where, words: t('said.quote', { words: excerpt(text, words) }) });
  };
  if (places.length === 0) return null;
  const isPart = chosen !== undefined && chosen.whole === undefined && chosen.text !== words;
  return (
    <Stack gap="small">
      <RadioGroup
        legend={t('gaps.where')}
        options={places.map((place) => ({ value: place.field, label: labelOf(place) }))}
        value={chosen?.field ?? null}
        onChange={onChoose}
      />
      {isPart && (
        <div>
          <Button variant="quiet" onPress={() => onWhole(chosen.text)}>
            {t('gaps.wholeText')}
          </Button>
        </div>
      )}
    </Stack>
  );
};
