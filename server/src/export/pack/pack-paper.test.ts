import type { Role } from '@fourchairs/shared/access/role.ts';
import { emptyPlan } from '@fourchairs/shared/document/empty-plan.ts';
import { type PackPart, packPartsFor } from '@fourchairs/shared/domain/pack.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';

import type { Form } from '../form.ts';
import { toPdf } from '../pdf/to-pdf.ts';
import { outcomeWith, words } from '../testing/sample-saved.ts';
import { packPaper } from './pack-paper.ts';
import type { Pack } from './pack.ts';

const people = [
  { name: 'Zofia', shownAs: 'Zofia', role: 'child', isLead: false },
  { name: 'Magda Nowak', shownAs: 'Mum', role: 'parent', isLead: false },
  { name: 'Miss Adeyemi', shownAs: 'Miss Adeyemi', role: 'teacher', isLead: true },
] as const;

const packOf = (role: Role, more: Partial<Pack> = {}): Pack => ({
  lang: 'en',
  parts: packPartsFor(role),
  look: 'pictures',
  school: 'Larkfield Primary',
  plannedAt: '2026-03-30T15:30',
  minutes: 40,
  pupil: 'Zofia',
  person: people.find((each) => each.role === role) ?? { ...people[1], role },
  isFirst: false,
  agreesForSelf: false,
  people,
  plan: {
    ...emptyPlan,
    outcomes: [outcomeWith({ title: words('Tell a story'), childWords: words('Być odważna') })],
  },
  ...more,
});

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };
const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

const read = async (paper: Form) => {
  const document = await getDocument({ data: await toPdf(paper), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      const tree = (await page.getStructTree()) as Node | null;
      return { text, nodes: tree === null ? [] : nodesIn(tree) };
    }),
  );
  return {
    pages: pages.map(({ text }) => text.replaceAll(/\s+/gu, ' ')),
    nodes: pages.flatMap(({ nodes }) => nodes),
  };
};

/** Letters of another font are read as words of their own. */
const squash = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('PACK2 the papers of one person', () => {
  it('begin each part on a sheet of its own, with the questions of the screen and where to hand it in', async () => {
    const { pages } = await read(packPaper(packOf('parent')));
    const titles = ['You are invited', 'Before the meeting', 'How did it go?', 'Do we agree?'];
    const starts = titles.map((title) => pages.findIndex((text) => text.startsWith(title)));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBe(0);
    expect(new Set(starts).size).toBe(4);
    const all = pages.join(' ');
    for (const said of [
      'Monday, 30 March 2026',
      'Larkfield Primary',
      'Miss Adeyemi (leads the meeting)',
      'What is not going well?',
      'Tell a story',
      'Ask the council for an EHC needs assessment',
      'If it has not come far: what held it back?',
      'Not everyone who had to do it was told',
      'SENDIASS',
      'No answer is not a yes',
      `Page 1 of ${pages.length}`,
    ]) {
      expect(all).toContain(said);
    }
    expect(squash(all)).toContain(squash('Być odważna'));
    // Before the clocks change and after it, it is the school’s own time that stands there.
    expect(all).toMatch(/Time: 3:30\s?pm/u);
  });

  it('SEN9 ask a parent at a first meeting what worries them, and since when', async () => {
    const asked = async (isFirst: boolean) =>
      (await read(packPaper(packOf('parent', { parts: ['preparation'], isFirst })))).pages.join('');
    const first = await asked(true);
    expect(first).toContain('What worries you?');
    expect(first).toContain('The day you first said so, if you know it');
    expect(await asked(false)).not.toContain('The day you first said so');
  });

  it('ask the child with pictures that say what they are to who does not see them', async () => {
    const { pages, nodes } = await read(packPaper(packOf('child', { parts: ['pictures'] })));
    const figures = nodes.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(
      expect.arrayContaining(
        ['Great', 'OK', 'Hard', 'I’m not sure', 'Noise', 'More time'].slice(0, 5),
      ),
    );
    expect(figures.every(({ alt }) => (alt ?? '') !== '')).toBe(true);
    expect(figures.length).toBeGreaterThan(40);
    expect(squash(pages.join(' '))).toContain(squash('How is this going? Być odważna'));
    expect(pages.join(' ')).toContain('It does not work');
  });

  it('ask whoever answers in words without a face, about each outcome too', async () => {
    const parts = ['preparation', 'review'] as const;
    const { pages, nodes } = await read(packPaper(packOf('child', { parts, look: 'words' })));
    expect(nodes.filter(({ role }) => role === 'Figure')).toEqual([]);
    expect(squash(pages.join(' '))).toContain(squash('Really well'));
    const drawn = await read(packPaper(packOf('child', { parts: ['review'] })));
    expect(drawn.nodes.some(({ role }) => role === 'Figure')).toBe(true);
  });

  it('ask no child to agree or sign, and a young person as themselves', async () => {
    const said = async (agreesForSelf: boolean) =>
      (await read(packPaper(packOf('child', { parts: ['signature'], agreesForSelf })))).pages.join(
        '',
      );
    expect(await said(false)).not.toContain('Signature');
    expect(await said(false)).toContain('You do not have to agree or sign');
    expect(await said(true)).toContain('Signature');
  });

  it('say in Polish what they say in English, sheet numbers too', async () => {
    const { pages } = await read(packPaper(packOf('child', { lang: 'pl' })));
    const all = pages.join(' ');
    expect(all).toContain('Zaproszenie na spotkanie');
    expect(all).toContain('Bycie z kolegami');
    expect(all).toContain(`Strona 1 z ${pages.length}`);
    expect(all).not.toContain('Page 1');
  });

  it.each([
    ['observer', ['invitation']],
    ['interpreter', ['invitation', 'preparation']],
    ['teacher', ['invitation', 'preparation', 'review', 'signature']],
    ['child', ['invitation', 'preparation', 'pictures', 'review', 'signature']],
  ] as [Role, PackPart[]][])('are of the %s what they need', (role, parts) => {
    expect(packPartsFor(role)).toEqual(parts);
  });

  it('leave room where nothing was carried in', async () => {
    const { pages } = await read(
      packPaper(packOf('parent', { parts: ['review'], plan: emptyPlan })),
    );
    expect(pages.join(' ')).toContain('Nothing is carried in from an earlier meeting');
  });

  it('hold a title of 500 characters and emoji, over as many sheets as it takes', async () => {
    const title = 'Ż'.repeat(500);
    const outcomes = Array.from({ length: 12 }, () => outcomeWith({ title: words(`${title} 🙂`) }));
    const plan = { ...emptyPlan, outcomes };
    const { pages } = await read(packPaper(packOf('parent', { parts: ['review'], plan })));
    expect(pages.join('').replaceAll(/\s/gu, '')).toContain(title);
    expect(pages.length).toBeGreaterThan(5);
  });
});

/** Each line of a paper with how far it stands above the foot of its sheet, in points. */
const placesIn = async (paper: Form) => {
  const document = await getDocument({ data: await toPdf(paper), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) =>
      (await (await document.getPage(index + 1)).getTextContent()).items.flatMap((item) =>
        'str' in item ? [{ text: item.str, above: Number(item.transform[5]) - 62 }] : [],
      ),
    ),
  );
  return pages.flat();
};

it('PACK3 no question stands at the foot of a sheet with its answer on the next', async () => {
  const outcomes = Array.from({ length: 5 }, (_, index) =>
    outcomeWith({ id: String(index), title: words(`Outcome ${index}`) }),
  );
  const plan = { ...packOf('parent').plan, outcomes };
  const questions =
    /^(?:What did you see|Do you want to draw something|What helped you|What do you want to ask|What is going well|What is important to you)/u;
  const places = [
    ...(await placesIn(packPaper(packOf('parent', { plan })))),
    ...(await placesIn(packPaper(packOf('child', { plan })))),
  ].filter(({ text }) => questions.test(text));
  expect(places.length).toBeGreaterThan(12);
  // Room to write at least two lines.
  expect(places.filter(({ above }) => above < 50)).toEqual([]);
});
