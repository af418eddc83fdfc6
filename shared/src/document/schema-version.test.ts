import { expect, it } from 'vitest';

import { hashOf } from '#testing/hash-of.ts';

import { editorMarks, editorNodes } from './editor-schema.ts';
import { rootsOf } from './roots.ts';
import { documentSchemaVersion } from './schema-version.ts';

/** Every version's shape. Changing the shape means a new version, a new line here, and never a changed line. */
const shapes: Readonly<Record<number, string>> = {
  1: 'a4158fa4efe9c3c7b9550bcbdc7a3391997cd458b854029ffb8fafdbed8e51f3',
  2: '842e7cc0da607a263c7ad20c96d4d639e02fbcdace1b6f421d5b58c38ffdca83',
  3: '61746422d3c8cbc5eefa50d9617fc79aac765b6260124afea8eb55a54f600e5c',
  4: '456d241a3b94636ba2c49f1a2728b3d9a5702a9d1aa2a6a2ceac04a8068d34f5',
  5: '7a003d782b3f539f3fe67339a151554bf85666ec12818a0564a697329f4b9689',
  6: 'cb18efc6353e7c90f2fbd700fa39884f295442693f4bbc7eafeeb34dd91c520c',
  7: 'fdb29b637fb428ff4c4a09be687e58d88f01aed44ddef8959e4c200fabfcc510',
  8: '82c719c9ba1e88065f76f1acb1e5a5fb6816c93e68519d7b55e6277c341b8284',
  9: 'ac5609dde28336671dbe497f8bb7a8e590266d9048019f76692d53aff40515de',
  10: 'e8f8d0459b030bf4a237242b35803985c282ba142c086c323ea292d943251fe9',
  11: 'bc33829c37558ea575286af769287fea375d53585f18d6761048719481f68894',
  12: '2625a26a488b93f14339285a3a068053a46691f8bc718a1304949eed123ad244',
  13: 'f68451d996426c1ef41d4682ec91a645e2afa630bf54f1ffc553af38379d79cf',
};

it('a changed shape gets a new version', () => {
  const kinds = (['meeting', 'lane', 'prep'] as const).map((kind) => [kind, rootsOf(kind)]);
  const shape = JSON.stringify({ kinds, editorNodes, editorMarks });
  expect(hashOf(shape)).toBe(shapes[documentSchemaVersion]);
});
