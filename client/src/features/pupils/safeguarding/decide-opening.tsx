import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import type { OpeningAct } from './use-openings.ts';

/** As the server takes it: a sentence. */
const shortest = 10;
const longest = 2000;

/** For the second senior person: yes or no, and why. */
export const DecideOpening = ({
  hours,
  pending,
  onAct,
}: {
  hours: number;
  pending: boolean;
  onAct: (act: OpeningAct) => void;
}) => {
  const { t } = useTranslation('safeguarding');
  const [why, setWhy] = useState('');
  const [isShort, setShort] = useState(false);
  const decide = (approve: boolean): void => {
    const isReady = why.trim().length >= shortest;
    setShort(!isReady);
    if (isReady && fits(why, longest)) onAct({ do: 'decide', approve, why });
  };
  return (
    <Stack>
      <WordsField
        multiline
        label={t('decide.why')}
        description={t('decide.whyHelp')}
        value={why}
        most={longest}
        onChange={setWhy}
        required
      />
      {isShort && (
        <Banner tone="error" live="alert">
          {t('decide.need')}
        </Banner>
      )}
      <Row>
        <Button variant="main" disabled={pending} onPress={() => decide(true)}>
          {t('decide.approve', { hours })}
        </Button>
        <Button disabled={pending} onPress={() => decide(false)}>
          {t('decide.refuse')}
        </Button>
      </Row>
    </Stack>
  );
};
