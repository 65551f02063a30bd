import { commonHelp, parseAnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { replayText } from "#cli/analysis/replay-text.ts";
import { type AnalysisVerb, type AskedOfDeal, runAnalysis } from "#cli/analysis/run-analysis.ts";
import { wholeNumber } from "#cli/options.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { readRange } from "#shared/analysis/solve/read-goal.ts";
import { inputsOf } from "#shared/engine/compiled-deal.ts";
import { questionsOf } from "#shared/engine/questions.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { sweptMeasures, sweptProbabilities } from "#shared/sweep/sweep-figures.ts";

interface Own {
  readonly where: WhereToLook;
}

const HELP = `Tells one possible future of a deal as a story: what was drawn, what people achieved, which rule paid or withheld, who got what,
cash month by month. Unless a trial is named, the one that is most typical of those asked for.

  npm run cli -- replay [FILE] [options]

  FILE            a scenario file (.sop.json); - reads standard input; without it, the Aspire example

  --trial-number N
                  this trial, counted from 0
  --where M=L..H  typical of the trials in which a measure lies in a range: payments.total=1.3m..1.4m
  --when P        typical of those in which something happens: investor.loss; or does not: not:investor.loss
  --input I=T     typical of those in which an uncertain input lies in its lowest or highest tenth:
                  outcome.move-in.rate=lowest
                  (default: typical of all trials)
${commonHelp("the file's own, and no more than 2,000", "replay.json, replay-cash.csv and replay-rules.csv")}
  Every claim and every payment of a trial: simulate --trial N --out DIR.
`;

function readWhere(text: string, sentences: string[]): WhereToLook | undefined {
  const [measure = "", span = "", ...more] = text.split("=");
  const range = more.length === 0 ? readRange(span) : undefined;
  if (measure === "" || !range || !(range.from < range.to)) {
    sentences.push(`--where must be a measure and a rising range, as payments.total=1.3m..1.4m; it is "${text}".`);
    return undefined;
  }
  if (sweptMeasures.includes(measure)) return { kind: "range", measure, ...range, closed: true };
  sentences.push(`--where does not know “${measure}”. It knows: ${sweptMeasures.join(", ")}.`);
  return undefined;
}

function readWhen(text: string, sentences: string[]): WhereToLook | undefined {
  const happens = !text.startsWith("not:");
  const id = happens ? text : text.slice("not:".length);
  const question = sweptProbabilities.find((each) => each === id);
  if (question) return { kind: "when", question, happens };
  sentences.push(`--when does not know “${id}”. It knows: ${sweptProbabilities.join(", ")}.`);
  return undefined;
}

function readInput(text: string, sentences: string[]): WhereToLook | undefined {
  const [input = "", tenth] = text.split("=");
  if (input !== "" && (tenth === "lowest" || tenth === "highest")) return { kind: "input", input, tenth };
  sentences.push(`--input must be an input and lowest or highest, as outcome.move-in.rate=lowest; it is "${text}".`);
  return undefined;
}

const verb: AnalysisVerb<Own, AskedReplay, ReplayDocument> = {
  help: HELP,
  parse: (words) =>
    parseAnalysisOptions(
      words,
      {
        "trial-number": { type: "string" },
        where: { type: "string" },
        when: { type: "string" },
        input: { type: "string" },
      },
      ({ text, sentences }): Own => {
        const given = (["trial-number", "where", "when", "input"] as const).filter((name) => text(name) !== undefined);
        if (given.length > 1)
          sentences.push(`Give one of ${given.map((name) => `--${name}`).join(" and ")}, not several.`);
        const trial = wholeNumber("trial-number", text("trial-number"), 0, 999_999, sentences);
        if (trial !== undefined) return { where: { kind: "trial", trial } };
        const read = { where: readWhere, when: readWhen, input: readInput };
        const [found] = (["where", "when", "input"] as const).flatMap((name) => {
          const asked = text(name);
          return asked === undefined ? [] : [read[name](asked, sentences)];
        });
        return { where: found ?? { kind: "all" } };
      },
    ),
  ask: (scenario, { own, trials, seed }): AskedOfDeal<AskedReplay> => {
    const lines = whyNot(scenario, own.where);
    if (lines.length > 0) return { kind: "refused", lines };
    return {
      kind: "asked",
      asked: { scenario, seed: seed ?? scenario.run.seed, trials: trials ?? usualTrials(scenario), where: own.where },
    };
  },
  conduct: conductReplay,
  text: replayText,
  files: analysisFiles.replay,
  fileName: "replay.json",
};

/** Why a deal has no such futures to look for. */
function whyNot(scenario: Scenario, where: WhereToLook): readonly string[] {
  if (where.kind === "input" && !inputsOf(scenario).some(({ id }) => id === where.input))
    return [`This deal has no input “${where.input}”. simulate --json lists what there is under assumptions.`];
  if (where.kind !== "when" || questionsOf(scenario).some(({ id }) => id === where.question)) return [];
  return [
    `This deal does not ask “${where.question}”: without a budget nothing is over it, without capital none is lost.`,
  ];
}

/** `replay`: one possible future told as a story. Answers the exit code. */
export const replay = (words: readonly string[]): Promise<number> => runAnalysis(verb, words);
