import type { ReactElement } from "react";
import type { TestedFigure } from "#shared/analysis/tests/tests-document.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { toldError, toldFigure, toTell } from "#shared/format/told-figure.ts";
import type { Deal } from "#shared/model/scenario.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";

interface TestedValueProps {
  readonly tested: TestedFigure;
  readonly deal: Pick<Deal, "currency" | "startMonth">;
}

/** The figure that a deal has, with its error. */
export function TestedValue({ tested, deal }: TestedValueProps): ReactElement {
  if (!tested.estimate) return <ValueText text={missingValue} reason="This deal has no such figure" />;
  const shown = toTell(tested.estimate, tested, deal);
  return (
    <>
      <span className="figures">{toldFigure(shown)}</span>{" "}
      <span className="text-small text-muted figures">{toldError(shown)}</span>
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
