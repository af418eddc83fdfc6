import { type Block, type Paper, paragraph } from '../paper.ts';
import { t } from '../words.ts';
import { drawBlock } from './draw-blocks.ts';
import { Sheets } from './sheet.ts';

/**
 * A paper as a tagged PDF (ISO 14289-1, PDF/UA): headings, lists, tables and figures are marked as what they are, in
 * the order they are read, with their language.
 */
export const toPdf = async (paper: Paper): Promise<Uint8Array> => {
  const sheets = new Sheets(paper);
  for (const block of paper.blocks satisfies readonly Block[]) drawBlock(sheets, block);
  if (sheets.isMissingLetters) drawBlock(sheets, paragraph(t('paper:missing'), { tone: 'small' }));
  return sheets.finish();
};
