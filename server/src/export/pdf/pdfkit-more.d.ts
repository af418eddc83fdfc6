/** What PDFKit 0.20 takes and its types, of 0.17, do not know yet. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Of a table's header cell: what it heads. */
    scope?: 'Row' | 'Column';
    /** Of a figure: left, top, right, bottom. */
    bbox?: [number, number, number, number];
  }
}

declare module 'fontkit' {
  /** A font that PDFKit takes as it is. */
  export type OpenFont = PDFKit.Mixins.PDFFontSource & {
    readonly postscriptName: string;
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly unitsPerEm: number;
    /** The outline of a letter, from its line upwards. */
    readonly glyphForCodePoint: (code: number) => {
      readonly advanceWidth: number;
      readonly path: { readonly toSVG: () => string };
    };
  };
  export const create: (bytes: Uint8Array) => OpenFont;
}
