import { chosenMoment, dealAt } from "#cli/chosen-deal.ts";
import { BAD_INPUT } from "#cli/exit-codes.ts";
import { openScenario } from "#cli/open-scenario.ts";
import type { KnownOptions, ReadOptions } from "#cli/options.ts";
import { fileOrExample } from "#cli/run-options.ts";
import { refuse } from "#cli/tell.ts";
import { makeVerb, type Verb } from "#cli/verb.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { type AnalysisOptions, commonOptions, parseAnalysisOptions } from "./analysis-options.ts";
import { type ConductedAnalysis, conductAndTell } from "./conduct-and-tell.ts";

/** What is asked of a deal, or every reason why it cannot be. */
export type AskedOfDeal<Asked> =
  | { readonly kind: "asked"; readonly asked: Asked }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

/** What makes a verb of an analysis. */
interface AnalysisVerb<Known extends KnownOptions, Own, Asked, Document>
  extends
    Pick<Verb, "does" | "about" | "usage" | "more">,
    Partial<Pick<Verb, "operands">>,
    ConductedAnalysis<Own, Asked, Document> {
  /** Options it has beside those that all analyses have. */
  readonly options: Known;
  /** Number of futures unless stated, in words. */
  readonly usualTrials: string;
  /** What `--out` writes, in words. */
  readonly written: string;
  /** Reads its own options; what is wrong with them it adds to the sentences. */
  readonly readOwn: (options: ReadOptions<(keyof Known & string) | keyof ReturnType<typeof commonOptions>>) => Own;
  /** What is asked of the deal that the options choose. @param file its deals are those of the version that is named */
  readonly ask: (scenario: Scenario, options: AnalysisOptions<Own>, file: ScenarioFile) => AskedOfDeal<Asked>;
}

/** The verb of an analysis: reads the words, opens the deal, asks, conducts and tells. */
export function analysisVerb<const Known extends KnownOptions, Own, Asked, Document>(
  verb: AnalysisVerb<Known, Own, Asked, Document>,
): Verb {
  const { does, about, usage, more, operands = fileOrExample, ask, readOwn } = verb;
  const options = { ...verb.options, ...commonOptions(verb.usualTrials, verb.written) };
  return makeVerb<AnalysisOptions<Own>>({
    does,
    about,
    usage,
    operands,
    options,
    ...(more !== undefined && { more }),
    parse: (words) => parseAnalysisOptions<keyof Known & string, Own>(words, options, readOwn),
    act: async (given) => {
      const file = await openScenario(given.file);
      const moment = file && chosenMoment(file, given.versionName);
      const scenario = moment && dealAt(moment, given.variant);
      if (!moment || !scenario) return BAD_INPUT;
      const { base, variants } = moment;
      const asked = ask(scenario, given, { ...file, base, variants });
      if (asked.kind === "refused") return refuse("This cannot be analysed.", asked.lines);
      return conductAndTell(verb, asked.asked, given);
    },
  });
}
