import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { piecesIn } from '#lib/page-pieces.ts';

import { useListening } from './use-listening.ts';

const name = 'page';

/** Reads aloud what stands on the page now. Give it the stage as `key`: another stage begins anew. */
export const ListenToPage = () => {
  const { t, i18n } = useTranslation('common');
  const reader = useListening();
  const playing = reader.speaking !== null;
  const word = playing ? 'stopListening' : reader.stopped === null ? 'listen' : 'listenOn';
  const press = () => {
    const main = document.querySelector('main');
    reader.toggle(name, main === null ? [] : piecesIn(main, i18n.language));
  };
  return <ListenButton word={t(word)} playing={playing} onPress={press} />;
};
