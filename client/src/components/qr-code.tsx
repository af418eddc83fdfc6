import { create } from 'qrcode';

import styles from './qr-code.module.css';

/** Light modules round the code, without which cameras do not find it. */
const quiet = 4;

/** One path for all dark modules: a unit square each. */
const toPath = (text: string): { path: string; size: number } => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  const squares = Array.from({ length: size * size }, (_, index) =>
    data[index] === 1 ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return { path: squares.join(''), size };
};

/** A link as a picture a camera can read, on screen and on paper. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { path, size } = toPath(text);
  return (
    <svg
      className={styles['code']}
      viewBox={`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
};
