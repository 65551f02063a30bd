import { figureLines } from "#cli/analysis/figure-lines.ts";
import { analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { breakEvenText } from "#cli/analysis/break-even-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { conductBreakEven } from "#shared/analysis/break-even/conduct-break-even.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { levelFault } from "#shared/analysis/solve/level-fault.ts";
import { readGoal } from "#shared/analysis/solve/read-goal.ts";
import { testsOf } from "#shared/analysis/tests/default-tests.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import { figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";

const MORE = `  Effect and referrals are looked at from nothing to twice what is assumed, in hundredths; starts up to 24 months late with the
  contract's end where it is. Beside it the price room: what each outcome costs, and what it is worth.

  Examples
    break-even shared/examples/greater-manchester.sop.json
    break-even shared/examples/aspire.sop.json --test "provider.margin.mean>=100k"

  Figures:
${figureLines(4)}
`;

/** A test as it is written; its party is that of its figure. */
function readTest(text: string, sentences: string[]): readonly PartyTest[] {
  const goal = readGoal(text);
  const figure = goal && findFigure(goal.figure);
  const fault = figure && levelFault(figure, goal.level);
  if (!goal || goal.limit === "equal")
    sentences.push(`--test needs a figure, <= or >=, and a level, as "investor.loss<=10%"; it is "${text}".`);
  else if (!figure) sentences.push(`There is no figure “${goal.figure}”. --help lists them.`);
  else if (fault !== undefined) sentences.push(`--test ${text}: ${fault}`);
  else return [{ party: figure.party, figure: figure.id, limit: goal.limit, level: goal.level }];
  return [];
}

/** `break-even`: where each party's test turns. */
export const breakEven = analysisVerb({
  does: "finds how far assumptions may be missed before a party's test turns",
  about:
    "Finds how far effect, people referred and the start may turn out other than assumed before each party's test turns.",
  usage: "[FILE] [--test TEST …] [options]",
  options: {
    test: {
      value: "T",
      multiple: true,
      says: `a party's test: a figure, <= or >=, and a level: "investor.loss<=10%"; several may be given (default: those that the file keeps, else the usual ones: budget, capital, margin)`,
    },
  },
  usualTrials: "as the file says, 2,000 at most",
  written: "break-even.json, break-even.csv and a data dictionary",
  more: MORE,
  readOwn: ({ texts, sentences }) => texts("test").flatMap((each) => readTest(each, sentences)),
  ask: (scenario, { own, trials, seed }, file) => {
    const tests = own.length > 0 ? own : testsOf(scenario, file.analyses);
    const known = new Set(figuresOf(scenario).map(({ id }) => id));
    const lines = tests.filter(({ figure }) => !known.has(figure)).map(({ figure }) => `This deal has no “${figure}”.`);
    if (tests.length === 0) lines.push("No party asks anything of this deal: give a --test.");
    if (lines.length > 0) return { kind: "refused", lines };
    return {
      kind: "asked",
      asked: {
        scenario,
        seed: seed ?? scenario.run.seed,
        trials: trials ?? usualTrials(scenario),
        tests,
        withPriceRooms: true,
      },
    };
  },
  conduct: conductBreakEven,
  text: breakEvenText,
  files: analysisFiles.breakEven,
  fileName: "break-even.json",
});
