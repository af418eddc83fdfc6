import sharp, { type Sharp } from 'sharp';

import type { PictureAnswer, PictureJob, PictureType } from './messages.ts';

// Of the many readers in the library these alone are ever asked: a drawing (SVG) or a PDF is not even tried.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const write: Readonly<Record<PictureType, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 88 }),
  png: (picture) => picture.png({ compressionLevel: 5 }),
  webp: (picture) => picture.webp({ quality: 88, effort: 2 }),
};

/**
 * The picture drawn anew, the right way up, from its points alone: where it was taken, what camera, what was appended
 * and whatever else stood beside the points is not in it.
 */
export const drawAgain = async ({
  bytes,
  type,
  mostPoints,
}: PictureJob): Promise<PictureAnswer> => {
  try {
    const picture = sharp(bytes, { limitInputPixels: false, failOn: 'error', pages: 1 });
    const { format, width, height } = await picture.metadata();
    if (format !== type) return { refused: 'broken-picture' };
    if (width * height > mostPoints) return { refused: 'too-many-points' };
    return { bytes: await write[type](picture.autoOrient()).toBuffer() };
  } catch {
    return { refused: 'broken-picture' };
  }
};
