import type { Provenance } from "./input.ts";
import type { Distribution } from "./distribution.ts";

/** What a number is counted in. `rate`: a share, or a rate a year or month. `number`: anything else, without a unit. */
export type QuantityUnit = "money" | "rate" | "count" | "months" | "number";

/**
 * A number that belongs to no part of the deal but that formulas may use: the local wage, a caseload, the saving behind
 * several prices. Drawn once a trial like any input; its id among the inputs is `quantity.<id>`. A formula may also name it
 * by its id alone where that is made of letters and digits only.
 */
export interface Quantity extends Provenance {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  readonly unit: QuantityUnit;
  readonly value: number | Distribution;
}

/**
 * Something that moves several inputs together: the labour market, the quality of delivery. Each loading is the
 * correlation, −1 to 1, of an input's normal score with the driver, by input id; what is left is the input's own. Squares
 * of one input's loadings add up to at most 1.
 */
export interface Driver {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Correlation of each input with the driver, from −1 to 1, by input id. */
  readonly loadings: Readonly<Record<string, number>>;
}

/** The rank correlation (Spearman), −1 to 1, of two inputs by id. It stands in place of what drivers make of the pair. */
export interface RankCorrelation {
  /** Id of one input. */
  readonly a: string;
  /** Id of the other. */
  readonly b: string;
  /** Spearman's rank correlation, from −1 to 1. */
  readonly correlation: number;
}

/**
 * The shared layer of uncertainty beyond each input's own: free-standing quantities, and how uncertain inputs move
 * together (a Gaussian copula over the inputs named; each keeps its own distribution and stream). Method:
 * docs/method/uncertainty.md.
 */
export interface Uncertainty {
  /** Named numbers that formulas may use. */
  readonly quantities?: readonly Quantity[] | undefined;
  /** What moves several inputs at once: the labour market, delivery quality. */
  readonly drivers?: readonly Driver[] | undefined;
  /** Pairs of inputs that move together. */
  readonly rankCorrelations?: readonly RankCorrelation[] | undefined;
}
