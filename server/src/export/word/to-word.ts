import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import {
  type Block,
  type Cell,
  type Heading,
  type List,
  type Paper,
  type Paragraph,
  type Pictures,
  type Runs,
  runsIn,
  type Table,
} from '../paper.ts';
import { fitted } from '../pdf/fitted.ts';
import { isRightToLeft } from '../right-to-left.ts';
import { draw } from './draw.ts';
import { ownPicture, pictureOf } from './picture.ts';

type Part = WordParagraph | WordTable;

/** Half points, as Word counts. */
const sizes = { body: 22, small: 19 } as const;
const grey = '54606B';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const satisfies Record<Heading['level'], string>;

/** A link is printed with its address: it is of use on paper too. */
const wordRuns = (runs: Runs, look: { lang?: string; size?: number; color?: string } = {}) => {
  const { lang: ofAll, ...rest } = look;
  return runs.map(
    ({ text, href, bold = false, italic = false, lang = ofAll }) =>
      new TextRun({
        text: href === undefined ? text : `${text} (${href})`,
        bold,
        italics: italic,
        rightToLeft: isRightToLeft([{ text }]),
        ...(lang !== undefined && { language: { value: lang } }),
        ...rest,
      }),
  );
};

const paragraphOf = ({ runs, tone, lang }: Paragraph): WordParagraph =>
  new WordParagraph({
    bidirectional: isRightToLeft(runs),
    spacing: { after: 100 },
    ...(tone === 'quote' && { style: 'Quote' }),
    children: wordRuns(runs, {
      ...(lang !== undefined && { lang }),
      ...(tone === 'small' && { size: sizes.small, color: grey }),
    }),
  });

/** Word goes on counting unless a list has a number of its own. */
const listOf = (list: List, number: number): WordParagraph[] =>
  list.items.map(
    ({ depth, runs }) =>
      new WordParagraph({
        bidirectional: isRightToLeft(runs),
        spacing: { after: 40 },
        ...(list.ordered
          ? { numbering: { reference: 'numbers', level: depth, instance: number } }
          : { bullet: { level: depth } }),
        children: wordRuns(runs),
      }),
  );

const cellOf = (cell: Cell, isHead: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new WordParagraph({
        bidirectional: isRightToLeft(runsIn(cell)),
        children: wordRuns(
          runsIn(cell).map((run) => ({ ...run, bold: isHead })),
          { size: 20 },
        ),
      }),
    ],
  });

const tableOf = ({ caption, columns, rows }: Table): Part[] => [
  ...(caption === null
    ? []
    : [new WordParagraph({ style: 'Caption', keepNext: true, text: caption })]),
  new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((name) => cellOf(name, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ children: columns.map((_, column) => cellOf(row[column] ?? '', false)) }),
      ),
    ],
  }),
  new WordParagraph({ spacing: { after: 80 }, text: '' }),
];

/** As bold as its style says: only the language of a part stands with it. */
const headingOf = ({ level, text, runs }: Heading): WordParagraph =>
  new WordParagraph({
    heading: headings[level],
    ...(runs === undefined
      ? { text }
      : {
          children: runs.map(
            (run) =>
              new TextRun({
                text: run.text,
                ...(run.lang !== undefined && { language: { value: run.lang } }),
              }),
          ),
        }),
  });

type Size = { readonly width: number; readonly height: number };
const imageOf = async (svg: string, { alt, ...transformation }: Size & { alt: string }) =>
  new ImageRun({
    type: 'png',
    data: await draw(svg),
    transformation,
    altText: { name: alt, title: alt, description: alt },
  });

/** Half as high again as the words beside it are at their largest. */
const ownSize = { width: 34, height: 34 };

/** A picture and its words stay on one line. */
const picturesOf = async ({ items }: Pictures): Promise<WordParagraph> => {
  const runs = items.map(async ({ picture, words }, place) => [
    ...(place === 0 ? [] : [new TextRun('     ')]),
    await imageOf(ownPicture(picture), { alt: '', ...ownSize }),
    new TextRun(`\u00a0${words.replaceAll(' ', '\u00a0')}`),
  ]);
  return new WordParagraph({ spacing: { after: 60 }, children: (await Promise.all(runs)).flat() });
};

const partsOf = async (block: Block, number: number): Promise<Part[]> => {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'list':
      return listOf(block, number);
    case 'table':
      return tableOf(block);
    case 'chart':
    case 'drawing': {
      const { svg, alt, width, height } = pictureOf(block);
      const image = await imageOf(svg, { alt, width, height });
      return [new WordParagraph({ spacing: { after: 100 }, children: [image] })];
    }
    case 'pictures':
      return [await picturesOf(block)];
  }
};

const stylesOf = (scale: number, lang: string) => ({
  default: {
    document: {
      run: { font: 'Verdana', size: Math.round(sizes.body * scale), language: { value: lang } },
    },
    heading1: {
      run: { size: Math.round(44 * scale), bold: true, color: '0B6E5F' },
      paragraph: { spacing: { after: 80 } },
    },
    heading2: {
      run: { size: Math.round(32 * scale), bold: true, color: '0B6E5F' },
      paragraph: { spacing: { before: 320, after: 80 } },
    },
    heading3: {
      run: { size: Math.round(26 * scale), bold: true, color: '1F2A33' },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
    heading4: {
      run: { size: Math.round(23 * scale), bold: true, color: grey },
      paragraph: { spacing: { before: 160, after: 40 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { indent: { left: 280 }, spacing: { after: 100 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: Math.round(20 * scale) },
    },
  ],
});

const numbering = {
  config: [
    {
      reference: 'numbers',
      levels: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
      })),
    },
  ],
};

const footerOf = (foot: string): Footer =>
  new Footer({
    children: [
      new WordParagraph({
        children: [
          new TextRun({ text: `${foot}  `, size: 18, color: grey }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18, color: grey }),
        ],
      }),
    ],
  });

/** Verdana is wider than the letters of the PDF, which knows what fits on a sheet. */
const widerBy = 1.1;
const scaleOf = (paper: Paper): number => {
  if (paper.size === 'sheet') return fitted(paper).scale / widerBy;
  return paper.size === 'large' ? 1.5 : 1;
};

/** A paper as a Word document (ISO 29500) with Word's own headings, lists and tables. */
export const toWord = async (paper: Paper): Promise<Uint8Array> => {
  const parts = await Promise.all(paper.blocks.map(partsOf));
  const document = new Document({
    title: paper.title,
    creator: paper.author,
    styles: stylesOf(scaleOf(paper), paper.lang),
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: { default: footerOf(paper.foot) },
        children: parts.flat(),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
