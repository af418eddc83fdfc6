import {
  addPiece,
  drawingOf,
  hasRoomToDraw,
  removeLine,
} from '@fourchairs/shared/document/drawing.ts';
import type { RecordStroke } from '@fourchairs/shared/document/record.ts';
import {
  type DrawingColour,
  drawingColours,
  type DrawingWidth,
  drawingWidths,
} from '@fourchairs/shared/domain/codes.ts';
import { Undo2 } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';

import { drawingBox, DrawnLines } from '#components/drawing.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { changeInSight } from '#session/showing.ts';

import { setHelper, startAnswer } from '../answer.ts';
import { Pen, pointOn } from '../pen.ts';
import type { QuestionScreenProps } from '../question-screen-props.ts';
import { useAnswer } from '../use-answer.ts';
import { AnswerFoot } from './answer-foot.tsx';
import { PenChoice } from './pen-choice.tsx';
import { useQuestionTitle, Writing } from './question-screen.tsx';
import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './draw-screen.module.css';
import cardStyles from './question-card.module.css';

type Ink = { readonly colour: DrawingColour; readonly width: DrawingWidth };

/** Puts what is drawn into the preparation, line by line; where the drawing is shown, everyone sees each line grow. */
const usePen = (
  { docs, question, me, canWrite }: QuestionScreenProps,
  ink: Ink,
  onFull: () => void,
) => {
  const [wet, setWet] = useState<readonly number[]>([]);
  const pen = useRef<Pen>(null);
  const begin = (): Pen => {
    const entry = startAnswer(docs.prep, question.about, me);
    const line = crypto.randomUUID();
    return new Pen({
      keep: (points) => {
        if (!hasRoomToDraw(docs.prep, entry)) return onFull();
        const draw = () => addPiece(docs.prep, { entry, line, ...ink }, points);
        return changeInSight(docs, { by: me.child, id: entry }, draw);
      },
      onWet: (points) => setWet([...points]),
    });
  };
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    pen.current?.move(...pointOn(box, event));
  };
  const lift = (): void => {
    pen.current?.lift();
    pen.current = null;
  };
  return {
    wet,
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (!canWrite || event.button !== 0 || pen.current !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pen.current = begin();
      follow(event);
    },
    onPointerMove: follow,
    onPointerUp: lift,
    onPointerCancel: lift,
  };
};

/** The sheet somebody draws on with a finger, a pen or a mouse. */
const Paper = ({
  props,
  ink,
  strokes,
  onFull,
}: {
  props: QuestionScreenProps;
  ink: Ink;
  strokes: readonly RecordStroke[];
  onFull: () => void;
}) => {
  const { t } = useTranslation('child');
  const { wet, ...hand } = usePen(props, ink, onFull);
  const drawn = wet.length === 0 ? strokes : [...strokes, { ...ink, points: wet }];
  return (
    <svg
      className={styles['paper']}
      viewBox={drawingBox}
      role="img"
      aria-label={t('draw.paper')}
      {...hand}
    >
      <DrawnLines strokes={drawn} />
    </svg>
  );
};

/** Draw something, give it a name, and show it: or keep it. */
export const DrawScreen = (props: QuestionScreenProps) => {
  const { docs, question, reader, me, canWrite } = props;
  const { t } = useTranslation('child');
  const title = useQuestionTitle()(question);
  const { answer, help } = useAnswer(docs, question);
  const [colour, setColour] = useState<DrawingColour>('black');
  const [width, setWidth] = useState<DrawingWidth>('thick');
  const [isFull, setFull] = useState(false);
  const lines = answer === null ? [] : drawingOf(docs.prep, answer.id);
  const last = lines.at(-1);
  const undo = (): void => {
    if (answer === null || last === undefined) return;
    const takeAway = () => removeLine(docs.prep, answer.id, last.line);
    changeInSight(docs, { by: me.child, id: answer.id }, takeAway);
  };
  return (
    <section className={cardStyles['card']} aria-labelledby="question">
      <SpokenText text={title} reader={reader} as="h1" id="question" />
      <Paper props={props} ink={{ colour, width }} strokes={lines} onFull={() => setFull(true)} />
      <div aria-live="polite">{isFull && <SpokenText text={t('draw.full')} reader={reader} />}</div>
      <PenChoice
        legend={t('draw.colour')}
        options={drawingColours.map((each) => ({ value: each, label: t(`draw.colours.${each}`) }))}
        value={colour}
        onChange={setColour}
        reader={reader}
      />
      <PenChoice
        legend={t('draw.width')}
        options={drawingWidths.map((each) => ({ value: each, label: t(`draw.widths.${each}`) }))}
        value={width}
        onChange={setWidth}
        reader={reader}
      />
      {answer !== null && <Writing props={props} answer={answer} label={t('draw.name')} />}
      <AnswerFoot
        props={props}
        answers={answer === null ? [] : [answer]}
        help={help}
        onHelp={(next) => setHelper(docs.prep, question.about, me, next)}
      >
        <SpokenButton
          reader={reader}
          icon={Undo2}
          disabled={!canWrite || last === undefined}
          onPress={undo}
        >
          {t('draw.undo')}
        </SpokenButton>
      </AnswerFoot>
    </section>
  );
};
