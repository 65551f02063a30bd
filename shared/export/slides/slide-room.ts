/** Where things stand on a slide, in inches, and how large text is, in points: what is cut or split is so by these. */
export const room = {
  width: 13.333,
  height: 7.5,
  left: 0.6,
  /** Across, between the margins. */
  across: 12.13,
  about: { top: 0.34, height: 0.3, size: 12 },
  title: { top: 0.62, height: 1.08, sizes: [26, 24, 22, 20, 18], lines: 2 },
  /** Between the title and the remark. */
  body: { top: 1.84, height: 4.62 },
  remark: { top: 6.52, height: 0.36, size: 11 },
  foot: { top: 7.02, height: 0.28, size: 9 },
  /** The chart where figures stand beside it, and these. */
  chart: 9.1,
  figures: { left: 10.0, width: 2.73, height: 1.1 },
  table: { size: 10.5, headSize: 10.5, line: 0.168, padding: 0.1, inset: 0.16, mostLines: 3 },
  words: { size: 14, line: 0.228, after: 0.072, bullet: 0.25 },
} as const;

/** The font that every program with slides has, or one of the same widths. */
export const FONT = "Arial";
