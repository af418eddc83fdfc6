import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

import { pageWords } from './src/app/page-words.ts';

const server = process.env['FOURCHAIRS_SERVER'] ?? 'http://localhost:4000';

const idOf = (module: string): string => resolve(import.meta.dirname, 'src', module);

/** The modules of a page's English words: the client's own, or those that the papers of the server have too. */
const wordsOf = (page: keyof typeof pageWords): readonly string[] =>
  pageWords[page].map((name) => {
    const file = `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.ts`;
    const own = `i18n/en-gb/${file}`;
    return existsSync(idOf(own)) ? own : `../../shared/src/words/en-gb/${file}`;
  });

/** Pages whose code should come with the first answer, by the name of their file, and the modules it is in. */
const pages: Readonly<Record<string, readonly string[]>> = {
  join: ['features/join/join-page.tsx', ...wordsOf('join')],
  meeting: ['app/meeting-route.tsx', 'app/ready-meeting.ts', ...wordsOf('meeting')],
  saved: ['app/saved-route.tsx', ...wordsOf('saved')],
};

/** Asks the server for the meeting before the rest of the code is there; a script of its own, so that it can. */
const firstRequest = 'lib/first-request.ts';
const inFirstScript = /lib\/first-\w+\.ts$|document\/schema-version\.ts$|rolldown\/runtime\.js$/u;

type Bundle = Rolldown.OutputBundle;

/** Pages that no meeting is open on. */
const plainPages = [
  'features/join/join-page.tsx',
  'app/saved-route.tsx',
  'features/pupils/pupils-page.tsx',
  'features/pupils/pupil-page.tsx',
].map(idOf);

/** The meeting's stages, by name. */
const stagePlace = /features\/meeting\/stages\/(.+)-stage\.tsx$/u;

/** These modules and all they import, except what they import later. */
const importedBy = (roots: readonly string[], context: Rolldown.ChunkingContext) => {
  const found = new Set(roots);
  for (const id of found) {
    context.getModuleInfo(id)?.importedIds.forEach((next) => found.add(next));
  }
  return found;
};

/** Connects and reads the documents, without React: a script of its own, which runs while React is on the way. */
const firstMeeting = 'app/first-meeting.ts';

/** The meeting without its words, which the saved record has too. Every stage has fields: they come with the page. */
const meetingRoots = [
  'app/meeting-route.tsx',
  'app/ready-meeting.ts',
  'editor/plain-text-field.tsx',
].map(idOf);

/** Names what the meeting fetches when there is time: the stages first of all. */
const lateParts = idOf('features/meeting/late-parts.ts');

const stagesOf = (context: Rolldown.ChunkingContext): readonly string[] =>
  (context.getModuleInfo(lateParts)?.dynamicallyImportedIds ?? []).filter((id) =>
    stagePlace.test(id),
  );

const readNeeds = (context: Rolldown.ChunkingContext) => ({
  every: importedBy([idOf('app/main.tsx')], context),
  firstMeeting: importedBy([idOf(firstMeeting)], context),
  meeting: importedBy(meetingRoots, context),
  plain: importedBy(plainPages, context),
  eachPlain: plainPages.map((page) => importedBy([page], context)),
  late: importedBy(context.getModuleInfo(lateParts)?.dynamicallyImportedIds ?? [], context),
  firstStage: importedBy([idOf('features/meeting/stages/working-stage.tsx')], context),
  eachStage: stagesOf(context).map((stage) => importedBy([stage], context)),
});

type Needs = ReturnType<typeof readNeeds>;

/**
 * Whose a module is, by the name of its chunk; the first that holds it takes it, with what it imports that no chunk
 * before took. What the meeting needs before it can be typed in is `live`, and `common` where other pages need it too:
 * nothing that a phone waits for stands beside something it does not need, and no other page waits for the meeting.
 */
type Chunks = Readonly<Record<string, (needs: Needs, id: string) => boolean>>;

const chunks: Chunks = {
  collab: ({ firstMeeting }, id) => firstMeeting.has(id),
  common: ({ meeting, plain }, id) => meeting.has(id) && plain.has(id),
  // The page behind a link is the first of the plain ones: it waits for nothing that only the others share.
  door: ({ eachPlain: [join, ...others] }, id) =>
    join?.has(id) === true && others.some((page) => page.has(id)),
  // The stage that most people see first waits for what it needs itself, and for no chart or table.
  controls: ({ firstStage, plain }, id) => firstStage.has(id) && plain.has(id),
  shown: ({ late, plain }, id) => late.has(id) && plain.has(id),
  outside: ({ eachPlain }, id) => eachPlain.filter((page) => page.has(id)).length > 1,
  live: ({ meeting }, id) => meeting.has(id),
  // Most stages need these: one file, since each more is another round trip.
  stages: ({ eachStage }, id) => eachStage.filter((stage) => stage.has(id)).length > 3,
  // Of the stage that most people see first: put together by size, it would bring along what it does not need.
  entries: ({ firstStage, eachStage }, id) =>
    firstStage.has(id) && eachStage.filter((stage) => stage.has(id)).length > 1,
};

/** What both the first meeting and every page or several pages need: no page but a meeting's waits for Yjs. */
const ground: Chunks = {
  ground: ({ every, firstMeeting, plain }, id) =>
    firstMeeting.has(id) && (every.has(id) || plain.has(id)),
};

const groupsByNeed = (chunks: Chunks) => {
  let needs: Needs | null = null;
  return Object.entries(chunks).map(([chunk, holds]) => ({
    debugName: chunk,
    name: (id: string, context: Rolldown.ChunkingContext): string | null => {
      needs ??= readNeeds(context);
      // Whoever asks for one icon asks for the list of all.
      return !id.includes('/lucide-react/') && holds(needs, id) ? chunk : null;
    },
  }));
};

/** The chunks that hold these modules, those they import, and the styles of all. */
const neededBy = (bundle: Bundle, modules: readonly string[]) => {
  const chunks = new Set<string>();
  const styles = new Set<string>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || chunks.has(file)) return;
    chunks.add(file);
    chunk.viteMetadata?.importedCss.forEach((name) => styles.add(name));
    chunk.imports.forEach(add);
  };
  for (const module of modules) {
    const id = idOf(module);
    const home = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.moduleIds.includes(id),
    );
    if (home === undefined) throw new Error(`no chunk holds ${module}`);
    add(home.fileName);
  }
  return { chunks: [...chunks], styles: [...styles] };
};

const hrefIn = (tag: string): string => /(?:src|href)="([^"]*)"/u.exec(tag)?.[1] ?? '';

/** Runs as soon as it is there: unlike other scripts it does not wait for the styles. */
const earlyScript = (file: string | undefined): string =>
  `<script type="module" async crossorigin src="/${file}"></script>`;

type StageFiles = { readonly stage: string; readonly files: readonly string[] };

/** What each stage needs beyond the page. */
const filesOfStages = (bundle: Bundle, there: readonly string[]): readonly StageFiles[] =>
  Object.values(bundle).flatMap((chunk) => {
    const module = chunk.type === 'chunk' ? (chunk.facadeModuleId ?? '') : '';
    const stage = stagePlace.exec(module)?.[1];
    if (stage === undefined) return [];
    const { chunks } = neededBy(bundle, [module]);
    return [{ stage, files: chunks.filter((file) => !there.includes(file)) }];
  });

/** Files that most stages need: whichever it is, a page has not to wait for the server's word to ask for them. */
const neededByMost = (stages: readonly StageFiles[]): readonly string[] =>
  [...new Set(stages.flatMap(({ files }) => files))].filter(
    (file) => stages.filter(({ files }) => files.includes(file)).length > stages.length * 0.7,
  );

/** For lib/first-stage.ts. */
const stageMetas = (stages: readonly StageFiles[], there: readonly string[]): string[] =>
  stages.map(({ stage, files }) => {
    const more = files.filter((file) => !there.includes(file)).map((file) => `/${file}`);
    return `<meta name="stage-${stage === 'child' ? 'child-says' : stage}" content="${more.join(' ')}">`;
  });

const withLinks = (html: string, bundle: Bundle, page: string): string => {
  const rest = html.replace(/ *<link rel="modulepreload"[^>]*>\n/gu, '');
  const needed = neededBy(bundle, ['app/main.tsx', ...(pages[page] ?? [])]);
  const [first, meeting] = [firstRequest, firstMeeting].map(
    (module) => neededBy(bundle, [module]).chunks[0],
  );
  const isMeeting = page === 'meeting';
  const early = (isMeeting ? [first, meeting] : [first]).map(earlyScript);
  const stages = isMeeting ? filesOfStages(bundle, needed.chunks) : [];
  const chunks = [...needed.chunks, ...neededByMost(stages)];
  const links = [
    ...needed.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...chunks.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ].filter((link) => ![rest, ...early].some((tags) => tags.includes(hrefIn(link))));
  return rest
    .replace('<script', `${early.join('\n    ')}\n    <script`)
    .replace('</head>', `  ${[...links, ...stageMetas(stages, chunks)].join('\n    ')}\n  </head>`);
};

/**
 * Writes `meeting.html` and its like beside `index.html`: the same page, which also names what that page will ask for.
 * So everything is fetched at once, instead of each script telling of the next.
 */
const pagesWithPreloads = (): Plugin => ({
  name: 'fourchairs:pages-with-preloads',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const index = bundle['index.html'];
    if (index?.type !== 'asset') return;
    for (const page of Object.keys(pages)) {
      const source = withLinks(String(index.source), bundle, page);
      this.emitFile({ type: 'asset', fileName: `${page}.html`, source });
    }
  },
});

/** What a page's first screen may weigh: kB of script, gzip -9. A little over what was reached (docs/decisions/0054-what-a-phone-waits-for.md). */
const budgets: readonly { readonly kB: number; readonly modules: readonly string[] }[] = [
  { kB: 116, modules: pages['join'] ?? [] },
  { kB: 187, modules: [...(pages['meeting'] ?? []), 'features/meeting/stages/working-stage.tsx'] },
  { kB: 155, modules: pages['saved'] ?? [] },
  { kB: 128, modules: ['features/pupils/pupils-page.tsx', 'i18n/en-gb/pupils.ts'] },
];

/** Fails the build for a page that became heavier than it may be, and names its chunks. */
const withinBudgets = (): Plugin => ({
  name: 'fourchairs:within-budgets',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const { kB, modules } of budgets) {
      const { chunks } = neededBy(bundle, ['app/main.tsx', firstRequest, ...modules]);
      const sizes = chunks.map((file) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length / 1000 : 0;
      });
      const total = sizes.reduce((sum, size) => sum + size, 0);
      if (total <= kB) continue;
      const list = chunks.map((file, place) => `${file} ${sizes[place]?.toFixed(1)}`).join(', ');
      this.error(`${modules.at(0)} needs ${total.toFixed(1)} kB of ${kB}: ${list}`);
    }
  },
});

/**
 * Writes scripts and styles once more, packed as small as they get: it takes a second for the largest, which nobody
 * should wait for when they are asked for (server/src/http/middleware/static-client.ts).
 */
const packedBeside = (): Plugin => ({
  name: 'fourchairs:packed-beside',
  async writeBundle({ dir }, bundle) {
    const folder = dir ?? 'dist';
    const files = Object.keys(bundle).filter((name) => /\.(?:js|css|svg)$/u.test(name));
    const pack = async (name: string): Promise<void> => {
      const bytes = await readFile(join(folder, name));
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await writeFile(
        join(folder, `${name}.br`),
        await promisify(brotliCompress)(bytes, { params }),
      );
    };
    await Promise.all(files.map(pack));
  },
});

export default defineConfig({
  plugins: [react(), pagesWithPreloads(), withinBudgets(), packedBeside()],
  resolve: {
    // Two copies of Yjs in one page do not recognise each other's documents.
    dedupe: ['yjs', 'y-protocols', 'lib0', 'react', 'react-dom'],
    // The page needs a small part of these (docs/decisions/0053-shapes-read-by-less.md).
    alias: {
      'zod/mini': '@fourchairs/shared/lib/small-schema.ts',
      'lib0/logging': idOf('lib/plain-logging.ts'),
    },
  },
  build: {
    outDir: 'dist',
    manifest: true,
    // All styles together are smaller than the six files a page needed of them.
    cssCodeSplit: false,
    target: 'es2023',
    rolldownOptions: {
      // A name that a module does not export is `undefined` in the page, and found by the first person who needs it.
      onLog: (level, log, handle) =>
        handle(log.code === 'IMPORT_IS_UNDEFINED' ? 'error' : level, log),
      output: {
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/u, '')}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.replace(/~[^.]*/u, '').replace(/\.\w+$/u, '')}-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: 'first', test: inFirstScript, priority: 1 },
            ...groupsByNeed(ground),
            { name: 'base', tags: ['$initial'] },
            { name: 'icons', test: /lucide-react\/dist\/esm\/icons\//u, minShareCount: 2 },
            ...groupsByNeed(chunks),
            // Menus and lists that are dragged need these; no small part of ours may be put beside them.
            {
              name: 'aria',
              test: /react-aria|react-stately|@internationalized/u,
              minShareCount: 2,
            },
            // What the school's pages share, and those of a record, is never put beside what a meeting waits for.
            { name: 'staff', test: /features\/pupils\//u, minShareCount: 2 },
            {
              name: 'record',
              test: /features\/saved\/model\/(?:people|paper-context)|lib\/save-file/u,
              minShareCount: 2,
            },
            // So small that by size they would be put beside an editor, or a dialog that their pages have no need of.
            { name: 'token', test: /lib\/link-token/u, minShareCount: 2 },
            { name: 'presses', test: /api\/presses/u, minShareCount: 2 },
            { name: 'codes', test: /words\/en-gb\/codes/u, minShareCount: 2 },
            { name: 'plan-codes', test: /words\/en-gb\/plan-codes/u, minShareCount: 2 },
            { name: 'theme', test: /lib\/theme-of/u, minShareCount: 2 },
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 10_000,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/collab': { target: server, ws: true },
    },
  },
});
