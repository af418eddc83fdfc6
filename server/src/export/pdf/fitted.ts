import { type Form, isOfForm } from '../form.ts';
import { paragraph } from '../paper.ts';
import { ofFile } from '../words.ts';
import { drawBlock } from './draw-blocks.ts';
import { drawForm } from './draw-form.ts';
import { roomForQuestion } from './question-room.ts';
import { Sheets } from './sheet.ts';

/** Letters of twelve points at least: smaller is no easy reading, and a second sheet is the lesser evil. */
const sheetScales = [1.5, 1.4, 1.3, 1.2, 1.1];

const scalesFor = ({ size }: Form): readonly number[] =>
  size === 'sheet' ? sheetScales : [size === 'large' ? 1.5 : 1];

const draw = (paper: Form, scale: number): Sheets => {
  const sheets = new Sheets(paper, scale);
  for (const [at, block] of paper.blocks.entries()) {
    sheets.ensure(roomForQuestion(paper.blocks, at));
    if (isOfForm(block)) drawForm(sheets, block);
    else drawBlock(sheets, block);
  }
  if (sheets.isMissingLetters) {
    drawBlock(sheets, paragraph(ofFile(paper.lang, 'missing'), { tone: 'small' }));
  }
  return sheets;
};

/** A paper on its sheets: one that belongs on one sheet as large as it fits there, or on two as small as may be read. */
export const fitted = (paper: Form): Sheets => {
  const [first = 1, ...smaller] = scalesFor(paper);
  let sheets = draw(paper, first);
  for (const scale of smaller) {
    if (sheets.count <= 1) break;
    sheets = draw(paper, scale);
  }
  return sheets;
};
