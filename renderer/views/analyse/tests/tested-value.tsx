import type { ReactElement } from "react";
import type { TestedFigure } from "#shared/analysis/tests/tests-document.ts";
import { chance } from "#shared/format/chance.ts";
import { estimate as shownEstimate } from "#shared/format/estimate.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { pointsError } from "#shared/format/points.ts";
import { withError } from "#shared/format/with-error.ts";
import type { Deal } from "#shared/model/scenario.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";

interface TestedValueProps {
  readonly tested: TestedFigure;
  readonly deal: Pick<Deal, "currency" | "startMonth">;
}

/** The figure that a deal has, with its error. */
export function TestedValue({ tested, deal: { currency, startMonth } }: TestedValueProps): ReactElement {
  const { estimate, isChance, unit } = tested;
  if (!estimate) return <ValueText text={missingValue} reason="This deal has no such figure" />;
  const shown = { ...estimate, unit, currency, startMonth };
  return (
    <>
      <span className="figures">{isChance ? chance(estimate.value) : shownEstimate(shown)}</span>{" "}
      <span className="text-small text-muted figures">
        {isChance ? pointsError(estimate.standardError) : withError(shown)}
      </span>
    </>
  );
}

/** Whether a test passes; where chance may have decided, that is said. */
export function Verdict({ tested: { estimate, passes, isClose } }: Pick<TestedValueProps, "tested">): ReactElement {
  if (!estimate) return <span className="chip">Not in this deal</span>;
  return (
    <>
      <span className={`chip ${passes ? "chip--good" : "chip--bad"}`}>{passes ? "Passes" : "Fails"}</span>
      {isClose && <span className="text-small text-muted"> too close to call</span>}
    </>
  );
}
