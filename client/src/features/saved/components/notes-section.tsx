import type { BlockComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordBlock } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { type Piece, piecesOf } from '../model/note-pieces.ts';
import { usePaper } from '../model/paper-context.ts';
import { Gaps } from './gapped-text.tsx';
import { PaperSection } from './paper-section.tsx';
import { WhoWrote } from './who-wrote.tsx';
import { Added, AddedBy, Removed } from './words.tsx';

import styles from './notes-section.module.css';

const Look = ({ piece }: { piece: Piece }) => {
  const link =
    piece.href === null ? (
      piece.text
    ) : (
      <a href={piece.href} rel="noreferrer noopener" target="_blank">
        {piece.text}
      </a>
    );
  const italic = piece.italic ? <em>{link}</em> : link;
  return piece.bold ? <strong>{italic}</strong> : italic;
};

const PieceWords = ({ piece }: { piece: Piece }) => {
  const { kind, by, text } = piece;
  if (kind === 'same' || text.trim() === '') return <Look piece={piece} />;
  if (kind === 'removed') return <Removed>{text}</Removed>;
  return (
    <Added by={by}>
      <Look piece={piece} />
    </Added>
  );
};

const blockOf = ({ before, after }: BlockComparison): RecordBlock =>
  must(after ?? before, 'one side of a block');

const Inline = ({ block }: { block: BlockComparison }) => {
  const { earlier } = usePaper();
  const pieces = piecesOf(blockOf(block), earlier === null ? null : block.text);
  return (
    <>
      {pieces.map((piece, place) => (
        <span key={place}>
          <PieceWords piece={piece} />
          <AddedBy names={piece.names} />
        </span>
      ))}
      <Gaps text={blockOf(block).text} />
    </>
  );
};

const Block = ({ block }: { block: BlockComparison }) => {
  const { kind, depth } = blockOf(block);
  const words = <Inline block={block} />;
  switch (kind) {
    case 'heading':
      return depth <= 2 ? (
        <h3 className={styles['heading']} dir="auto">
          {words}
        </h3>
      ) : (
        <h4 dir="auto">{words}</h4>
      );
    case 'quote':
      return (
        <blockquote className={styles['quote']} dir="auto">
          {words}
        </blockquote>
      );
    case 'paragraph':
      return <p dir="auto">{words}</p>;
    case 'bullet':
    case 'numbered':
      return (
        <li className={styles['item']} data-depth={Math.min(depth, 4)} dir="auto">
          {words}
        </li>
      );
  }
};

type Group = { readonly list: 'ul' | 'ol' | null; readonly blocks: BlockComparison[] };

const listOf = (block: BlockComparison): Group['list'] => {
  const { kind } = blockOf(block);
  return kind === 'bullet' ? 'ul' : kind === 'numbered' ? 'ol' : null;
};

/** List items that follow each other are one list. */
const groupBlocks = (blocks: readonly BlockComparison[]): Group[] => {
  const groups: Group[] = [];
  for (const block of blocks) {
    const list = listOf(block);
    const last = groups.at(-1);
    if (list !== null && last?.list === list) last.blocks.push(block);
    else groups.push({ list, blocks: [block] });
  }
  return groups;
};

const GroupBlocks = ({ group: { list: List, blocks } }: { group: Group }) => {
  const items = blocks.map((block, place) => <Block key={place} block={block} />);
  return List === null ? items : <List className={styles['list']}>{items}</List>;
};

/** The notes with their formatting. */
export const NotesSection = () => {
  const { t } = useTranslation('saved');
  const { notes } = usePaper().comparison;
  const blocks = notes.filter((block) => {
    const { text } = blockOf(block);
    return text.text.trim() !== '' || text.gaps !== undefined;
  });
  if (blocks.length === 0) return null;
  return (
    <PaperSection title={t('notes')}>
      <div className={styles['notes']} lang={recordLanguage}>
        {groupBlocks(blocks).map((group, place) => (
          <GroupBlocks key={place} group={group} />
        ))}
      </div>
      <WhoWrote texts={blocks.flatMap(({ after }) => after?.text ?? [])} />
    </PaperSection>
  );
};
