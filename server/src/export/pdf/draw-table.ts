import { runsIn, type Cell as TableCell, type Table, textIn } from '../paper.ts';
import { isRightToLeft } from '../right-to-left.ts';
import type { Line } from './lines.ts';
import type { Element, Ink, Sheets } from './sheet.ts';

const ink: Ink = { size: 10, colour: '#1f2a33' };
const rowLine = 14;
const padding = 3;

/** Widths in proportion to what stands in the columns, none narrower than a sixth of the sheet. */
const columnWidths = ({ columns, rows }: Table, width: number): number[] => {
  const weights = columns.map((name, column) => {
    const lengths = rows.map((row) => textIn(row[column] ?? '').length);
    return Math.min(60, Math.max(12, name.length, ...lengths));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (width * weight) / sum);
};

type Cell = {
  readonly lines: readonly Line[];
  readonly into: Element;
  readonly x: number;
  /** Of a cell that is read from right to left: where its lines begin. */
  readonly right: number | null;
};

const rule = (sheets: Sheets): void => {
  sheets.doc.markContent('Artifact', { type: 'Layout' });
  sheets.doc
    .lineWidth(0.5)
    .strokeColor('#c9d1d6')
    .moveTo(sheets.left, sheets.y)
    .lineTo(sheets.left + sheets.width, sheets.y)
    .stroke();
  sheets.doc.endMarkedContent();
};

/** A row's cells line by line beside each other, over as many sheets as it takes. */
const drawRow = (sheets: Sheets, cells: readonly Cell[]): void => {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  sheets.ensure(Math.min(most, 3) * rowLine + 2 * padding);
  rule(sheets);
  sheets.advance(padding);
  for (let index = 0; index < most; index += 1) {
    sheets.ensure(rowLine);
    for (const { lines, into, x, right } of cells) {
      const line = lines[index];
      if (line === undefined) continue;
      const from = right === null ? x : right - line.width;
      sheets.drawLine(line, { x: from, y: sheets.y, ink, into });
    }
    sheets.advance(rowLine);
  }
  sheets.advance(padding);
};

/** A table with its caption, real header cells, and rows that may go on overleaf. */
export const drawTable = (sheets: Sheets, table: Table): void => {
  const widths = columnWidths(table, sheets.width);
  const element = sheets.doc.struct('Table');
  sheets.root.add(element);
  sheets.space(4);
  sheets.ensure(70);
  if (table.caption !== null) {
    const caption = sheets.doc.struct('Caption');
    element.add(caption);
    sheets.words([{ text: table.caption, bold: true }], { ink, into: caption });
    sheets.advance(2);
  }
  const addRow = (texts: readonly TableCell[], isHead: boolean) => {
    const row = sheets.doc.struct('TR');
    element.add(row);
    let x = sheets.left;
    const cells = table.columns.map((_, column): Cell => {
      const isHeader = isHead || column === 0;
      const into = sheets.doc.struct(isHeader ? 'TH' : 'TD', {
        ...(isHeader && { scope: isHead ? ('Column' as const) : ('Row' as const) }),
      });
      row.add(into);
      const width = widths[column] ?? 0;
      const runs = runsIn(texts[column] ?? '').map((run) => ({ ...run, bold: isHead }));
      const right = isRightToLeft(runs) ? x + width - 8 : null;
      const cell = { lines: sheets.breakLines(runs, width - 8, ink.size), into, x, right };
      x += width;
      return cell;
    });
    drawRow(sheets, cells);
    row.end();
  };
  addRow(table.columns, true);
  for (const row of table.rows) addRow(row, false);
  rule(sheets);
  element.end();
  sheets.space(8);
};
