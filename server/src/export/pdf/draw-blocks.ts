import { chartShape } from '../chart-shape.ts';
import type { Block, Chart, Drawing, Heading, List, Paragraph } from '../paper.ts';
import { isRightToLeft } from '../right-to-left.ts';
import { drawPictures } from './draw-pictures.ts';
import { drawTable } from './draw-table.ts';
import type { Ink, Sheets } from './sheet.ts';

const black = '#1f2a33';
const grey = '#54606b';
const green = '#0b6e5f';

const headingInks: Readonly<Record<Heading['level'], Ink>> = {
  1: { size: 22, colour: green },
  2: { size: 16, colour: green },
  3: { size: 13, colour: black },
  4: { size: 11.5, colour: grey },
};
const bodyInk: Ink = { size: 11, colour: black };
const smallInk: Ink = { size: 9.5, colour: grey };

/** As large as this paper's words are. */
const sized = (sheets: Sheets, { size, colour }: Ink): Ink => ({
  size: size * sheets.scale,
  colour,
});

const drawHeading = (
  sheets: Sheets,
  { level, text, runs = [{ text, bold: true }] }: Heading,
): void => {
  const ink = sized(sheets, headingInks[level]);
  sheets.space(level === 1 ? 0 : level === 2 ? sheets.partGap : 9);
  // A heading alone at the foot of a sheet would head nothing.
  sheets.ensure(ink.size * 1.45 + 40);
  const element = sheets.doc.struct(`H${level}`);
  sheets.root.add(element);
  sheets.words(runs, { ink, into: element });
  element.end();
  sheets.space(3);
};

const drawParagraph = (sheets: Sheets, { runs, tone, lang }: Paragraph): void => {
  const element = sheets.doc.struct(tone === 'quote' ? 'BlockQuote' : 'P', {
    ...(lang !== undefined && { lang }),
  });
  sheets.root.add(element);
  const ink = sized(sheets, tone === 'small' ? smallInk : bodyInk);
  sheets.words(runs, { ink, into: element, indent: tone === 'quote' ? 14 : 0 });
  element.end();
  sheets.space(5);
};

/** *1.* or *•*; a number counts its own depth, and begins again after a shallower item. */
const markers = ({ ordered, items }: List): string[] => {
  const counts: number[] = [];
  return items.map(({ depth }) => {
    if (!ordered) return '•';
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    return `${counts[depth]}.`;
  });
};

const drawList = (sheets: Sheets, list: List): void => {
  const element = sheets.doc.struct('L');
  sheets.root.add(element);
  const marks = markers(list);
  const ink = sized(sheets, bodyInk);
  for (const [index, { depth, runs }] of list.items.entries()) {
    const item = sheets.doc.struct('LI');
    element.add(item);
    const [label, body] = [sheets.doc.struct('Lbl'), sheets.doc.struct('LBody')];
    item.add(label);
    item.add(body);
    const indent = 16 * sheets.scale * (depth + 1);
    sheets.ensure(ink.size * 1.45);
    const [mark] = sheets.breakLines([{ text: marks[index] ?? '' }], 60, ink.size);
    const before = indent - 14 * sheets.scale;
    if (mark !== undefined) {
      const fromRight = sheets.left + sheets.width - before - mark.width;
      const x = isRightToLeft(runs) ? fromRight : sheets.left + before;
      sheets.drawLine(mark, { x, y: sheets.y, ink, into: label });
    }
    sheets.words(runs, { ink, into: body, indent: indent + (list.ordered ? 4 : 0) });
    item.end();
    sheets.space(2);
  }
  element.end();
  sheets.space(3);
};

/** Marks what is drawn next as a picture with words for who does not see it. */
const drawFigure = (
  sheets: Sheets,
  { alt, width, height }: { alt: string; width: number; height: number },
  draw: (x: number, y: number) => void,
): void => {
  sheets.ensure(height + 8);
  const { left, y, doc } = sheets;
  const bbox: [number, number, number, number] = [left, y, left + width, y + height];
  const element = doc.struct('Figure', { alt, bbox });
  sheets.root.add(element);
  element.add(() => draw(left, y));
  element.end();
  sheets.advance(height + 8);
};

const drawChart = (sheets: Sheets, chart: Chart): void => {
  const [width, height] = [Math.min(360, sheets.width), 110];
  const { points, target, mostAt, leastAt } = chartShape(chart, { width, height });
  drawFigure(sheets, { alt: chart.sentence, width, height: height + 16 }, (x, y) => {
    const { doc } = sheets;
    doc.lineWidth(0.75).strokeColor('#c9d1d6').rect(x, y, width, height).stroke();
    if (target !== null) {
      doc.lineWidth(0.75).strokeColor(black).dash(4, { space: 3 });
      doc
        .moveTo(x, y + target.y)
        .lineTo(x + width, y + target.y)
        .stroke()
        .undash();
      doc
        .lineWidth(1.5)
        .circle(x + target.x, y + target.y, 4)
        .fillAndStroke('#ffffff', black);
    }
    doc.lineWidth(1.5).strokeColor(green);
    for (const [index, spot] of points.entries()) {
      if (index === 0) doc.moveTo(x + spot.x, y + spot.y);
      else doc.lineTo(x + spot.x, y + spot.y);
    }
    doc.stroke();
    for (const spot of points) doc.circle(x + spot.x, y + spot.y, 3).fill(green);
    const labels = x + width + 6;
    sheets.label(chart.most.label, labels, y + mostAt - 6);
    sheets.label(chart.least.label, labels, y + leastAt - 6);
    sheets.label(chart.from, x, y + height + 3);
    sheets.label(chart.to, x + width, y + height + 3, 'right');
  });
};

const drawDrawing = (sheets: Sheets, drawing: Drawing): void => {
  const width = Math.min(sheets.drawingWidth, sheets.width);
  const scale = width / drawing.width;
  const height = drawing.height * scale;
  drawFigure(sheets, { alt: drawing.alt, width, height }, (x, y) => {
    const { doc } = sheets;
    doc.lineWidth(0.75).strokeColor('#c9d1d6').rect(x, y, width, height).stroke();
    for (const { colour, width: thickness, points } of drawing.lines) {
      doc
        .lineWidth(thickness * scale)
        .lineCap('round')
        .lineJoin('round')
        .strokeColor(colour);
      for (let at = 0; at + 1 < points.length; at += 2) {
        const [px, py] = [x + (points[at] ?? 0) * scale, y + (points[at + 1] ?? 0) * scale];
        if (at === 0) doc.moveTo(px, py).lineTo(px, py);
        else doc.lineTo(px, py);
      }
      doc.stroke();
    }
  });
};

/** Draws one block where the sheets have come to. */
export const drawBlock = (sheets: Sheets, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheets, block);
    case 'paragraph':
      return drawParagraph(sheets, block);
    case 'list':
      return drawList(sheets, block);
    case 'table':
      return drawTable(sheets, block);
    case 'chart':
      return drawChart(sheets, block);
    case 'drawing':
      return drawDrawing(sheets, block);
    case 'pictures':
      return drawPictures(sheets, block);
  }
};
