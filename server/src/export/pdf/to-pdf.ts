import { type Form, isOfForm } from '../form.ts';
import { paragraph } from '../paper.ts';
import { ofFile } from '../words.ts';
import { drawBlock } from './draw-blocks.ts';
import { drawForm } from './draw-form.ts';
import { Sheets } from './sheet.ts';

/**
 * A paper as a tagged PDF (ISO 14289-1, PDF/UA): headings, lists, tables and figures are marked as what they are, in
 * the order they are read, with their language.
 */
export const toPdf = async (paper: Form): Promise<Uint8Array> => {
  const sheets = new Sheets(paper);
  for (const block of paper.blocks) {
    if (isOfForm(block)) drawForm(sheets, block);
    else drawBlock(sheets, block);
  }
  if (sheets.isMissingLetters) {
    drawBlock(sheets, paragraph(ofFile(paper.lang, 'missing'), { tone: 'small' }));
  }
  return sheets.finish();
};
