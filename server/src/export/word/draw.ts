/** It takes a quarter of a second to load, and most papers have no use for it. */
const load = async () => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
};
let library: ReturnType<typeof load> | null = null;

/** Dots an inch: on paper as sharp as the letters beside it. An SVG's own unit is a 96th of an inch. */
const density = 216;

/**
 * An SVG of ours as points. Word shows an SVG itself, but many other programs that open its files draw what stands in
 * its place: so there is nothing else.
 */
export const draw = async (svg: string): Promise<Buffer> => {
  library ??= load();
  const sharp = await library;
  return sharp(Buffer.from(svg), { density })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
};
