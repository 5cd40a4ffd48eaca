declare module "subset-font" {
  /** Keeps the glyphs of `text` (and what they need) of a font file; rejects on a file it cannot read. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: "sfnt" | "woff" | "woff2" | "truetype";
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
