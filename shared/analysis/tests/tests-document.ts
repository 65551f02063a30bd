import type { PartyTest } from "../../model/analyses.ts";
import type { MeasureUnit } from "../../model/result.ts";
import type { Estimate } from "../../sweep/figure-of.ts";
import type { AnalysisHead } from "../conduct/analysis-head.ts";

/** How a deal stands to one test of a party. */
export interface TestedFigure extends PartyTest {
  /** "Chance of a loss". */
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly isChance: boolean;
  /** Absent where the deal has no such figure: nobody invests, or there is no budget. */
  readonly estimate?: Estimate | undefined;
  /** A test without a figure does not pass. */
  readonly passes: boolean;
  /** Whether chance may have decided: the level lies within two standard errors of the figure. */
  readonly isClose: boolean;
}

/** Whether each party would sign. */
export interface TestsDocument extends AnalysisHead<"tests"> {
  readonly tests: readonly TestedFigure[];
}
