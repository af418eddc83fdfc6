import { paper } from '@fourchairs/shared/document/drawing-points.ts';
import { pointsInPiece } from '@fourchairs/shared/document/drawing.ts';

/** How long drawn points stay with the one who draws before the others see them. */
const flushMs = 250;
/** Points nearer than this to the last one, in the paper's units, say nothing new. */
const nearest = 4;

type PenOptions = {
  /** Keeps a piece of the line: at most `pointsInPiece` pairs. */
  readonly keep: (points: readonly number[]) => void;
  /** What is drawn and not kept yet, to be seen at once. */
  readonly onWet: (points: readonly number[]) => void;
};

/** Where on the paper a pointer is. */
export const pointOn = (
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): [x: number, y: number] => [
  ((clientX - box.left) / box.width) * paper.width,
  ((clientY - box.top) / box.height) * paper.height,
];

/**
 * One line as it is drawn: hands its points on in pieces, so that others see it grow. Each piece begins where the one
 * before ended.
 */
export class Pen {
  readonly #options: PenOptions;
  #points: number[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: PenOptions) {
    this.#options = options;
  }

  move(x: number, y: number): void {
    const [lastX, lastY] = this.#points.slice(-2);
    const isNear =
      lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < nearest;
    if (isNear) return;
    this.#points.push(x, y);
    this.#options.onWet(this.#points);
    if (this.#points.length >= pointsInPiece * 2) this.#flush();
    this.#timer ??= setTimeout(() => this.#flush(), flushMs);
  }

  /** The pen is taken off the paper. */
  lift(): void {
    this.#flush();
    this.#points = [];
    this.#options.onWet([]);
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#points.length === 0) return;
    this.#options.keep(this.#points);
    this.#points = this.#points.slice(-2);
    this.#options.onWet(this.#points);
  }
}
