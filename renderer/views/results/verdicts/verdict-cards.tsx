import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { partiesFrom, type Perspective } from "../../../stores/perspective.ts";
import { toldVerdicts } from "./told-verdicts.ts";
import { VerdictCard } from "./verdict-card.tsx";

/** The verdicts for all parties beside each other, one's own first. */
export function VerdictCards(props: {
  readonly result: ResultDocument;
  readonly of: Scenario;
  readonly perspective: Perspective;
}): ReactElement {
  const { result, of, perspective } = props;
  const verdicts = toldVerdicts(result, of);
  return (
    <div className="grid-three">
      {partiesFrom(perspective).flatMap((party) =>
        verdicts
          .filter((verdict) => verdict.party === party)
          .map((verdict) => <VerdictCard key={party} verdict={verdict} result={result} />),
      )}
    </div>
  );
}
