import { type ReactElement, useMemo } from "react";
import { caseThere } from "#shared/analysis/replay/case-there.ts";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import { thereSentence } from "#shared/analysis/replay/story.ts";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { capital } from "#shared/format/in-words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { makeVariant } from "../../../stores/make-variant.ts";
import { replayAsItStands } from "../../../stores/replay-store.ts";
import { useScenario } from "../../../stores/use-stores.ts";

interface OtherDealProps {
  readonly there: DealThere;
  /** What is told of it; undefined while nothing is, or where nothing can be. */
  readonly document: ReplayDocument | undefined;
}

/** Says that what is told is of another deal than the one that is open, leads back, and makes a variant of it where a file can say it. */
export function OtherDeal({ there, document }: OtherDealProps): ReactElement {
  const scenario = useScenario();
  const deal = useMemo(() => inAFile(there, scenario), [there, scenario]);
  const sentence = document && thereSentence(document);
  const trial = document?.trial;
  return (
    <div className="callout callout--info" role="note">
      <p>{sentence ?? "This is a future of another deal than the one as it stands."}</p>
      {!deal && <p className="text-small">It cannot be pinned: {whyNoFile[there.kind]}</p>}
      <div className="cluster">
        {deal && document?.thereWords !== undefined && trial !== undefined && (
          <button
            type="button"
            className="button button--small"
            onClick={() => makeVariantThere(deal, capital(document.thereWords!.replaceAll(/[“”]/gu, "")), trial)}
          >
            Make a variant of that deal
          </button>
        )}
        <button type="button" className="button button--small" onClick={() => replayAsItStands()}>
          Back to the deal as it stands
        </button>
      </div>
    </div>
  );
}

const whyNoFile: Readonly<Record<DealThere["kind"], string>> = {
  stress: "a stress changes what is drawn, which no term of a deal says.",
  otherwise: "it changes what is drawn, which no term of a deal says.",
  actuals: "it hangs on what has happened, and changes with every month.",
  terms: "it leaves no valid deal.",
  deal: "it leaves no valid deal.",
};

/** The deal, where it differs in its terms alone. */
function inAFile(there: DealThere, scenario: Scenario): Scenario | undefined {
  if (there.kind === "actuals") return undefined;
  try {
    const { made } = caseThere({ scenario, seed: scenario.run.seed, trials: 1 }, there);
    return made.whatIf && Object.keys(made.whatIf).length > 0 ? undefined : made.scenario;
  } catch (error) {
    if (error instanceof InputProblem) return undefined;
    throw error;
  }
}

/** Makes a variant of the deal: the same future is told of it, and can be pinned. */
function makeVariantThere(deal: Scenario, name: string, trial: number): void {
  makeVariant(deal, name);
  replayAsItStands({ kind: "trial", trial });
}
