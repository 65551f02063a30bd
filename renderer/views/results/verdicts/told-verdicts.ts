import { fileStyle } from "#shared/format/number-style.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import type { ResultDocument, Verdict } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { verdictsOf } from "#shared/report/verdicts.ts";

/** The verdicts of a result with numbers as they are shown; the document has them as files do. @param of the deal it is a result of */
export const toldVerdicts = (result: ResultDocument, of: Scenario): readonly Verdict[] =>
  shownStyle() === fileStyle ? result.verdicts : verdictsOf(of, result.measures, result.probabilities);
