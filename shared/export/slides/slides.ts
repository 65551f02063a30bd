/**
 * What slides say, before they are a file: one message a slide, its chart or table as numbers, and the speaker's note. Figures
 * beside charts are text already, told as the screens and the report tell them.
 */

/** Colours by what they stand for: those of the screen's charts. */
export type SlideColour = "navy" | "teal" | "plum" | "orange" | "grey";

/** One row of numbers of a chart. */
export interface SlideSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly colour: SlideColour;
  /** `edge`: a thin line beside a thick one. `mark`: a dash at each place and no line. */
  readonly look: "column" | "line" | "edge" | "mark";
}

/** A native chart: whoever has the slides can change its numbers. */
export interface SlideChart {
  /** Its name in the list of what is on the slide. */
  readonly name: string;
  /** What it shows and says, for those who do not see it. */
  readonly words: string;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  /** With its unit. */
  readonly valueTitle: string;
  /** How its numbers are written, as spreadsheets say it. */
  readonly format: string;
  /** How columns show their own value; absent where they do not. */
  readonly valueLabels?: string | undefined;
  readonly series: readonly SlideSeries[];
  /** Every how many categories one is named on the axis. */
  readonly labelEvery: number;
  /** The least value of the axis; absent where the program that shows it decides. */
  readonly least?: number | undefined;
  /** The greatest value of the axis. */
  readonly most?: number | undefined;
}

/** A figure beside a chart, as text. */
export interface SlideFigure {
  readonly label: string;
  readonly value: string;
  readonly error: string;
}

/** A native table that fits its slide. */
export interface SlideTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly isText: boolean; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A heading with sentences under it. */
export interface SlideWords {
  readonly heading: string;
  readonly items: readonly string[];
}

/** One slide. */
export interface Slide {
  /** Stable: `payments`, `terms-2`. */
  readonly id: string;
  /** `cover`: begins the slides, or a part of them. */
  readonly layout: "cover" | "message";
  /** Whom or what it is about, small above the title. */
  readonly about: string;
  /** The message, in a sentence. */
  readonly title: string;
  readonly chart?: SlideChart | undefined;
  readonly figures?: readonly SlideFigure[] | undefined;
  readonly table?: SlideTable | undefined;
  readonly words?: readonly SlideWords[] | undefined;
  /** How to read what is on it, small below; on a cover what it begins. */
  readonly remark?: string | undefined;
  /** What the speaker has: the sentences behind the slide, figures with their errors, where they come from. */
  readonly notes: readonly string[];
}

/** All slides of a deal. */
export interface Slides {
  readonly title: string;
  /** What made the numbers, in one line for every slide's foot. */
  readonly foot: string;
  /** When the run ended, ISO 8601: the only time in the file, so that the same run gives the same bytes. */
  readonly endedAt: string;
  readonly program: string;
  readonly slides: readonly Slide[];
}
