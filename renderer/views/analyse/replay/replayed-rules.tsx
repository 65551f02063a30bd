import type { ReactElement } from "react";
import type { ReplayedTrial } from "#shared/analysis/replay/replay-document.ts";
import { people } from "#shared/format/people.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import type { ScenarioMark } from "#shared/model/result.ts";
import { TableFrame } from "../../results/tables/table-frame.tsx";

interface ReplayedRulesProps {
  readonly told: ReplayedTrial;
  readonly scenario: ScenarioMark;
}

/** Which rule paid and withheld, and what became of claims. */
export function ReplayedRules({ told, scenario }: ReplayedRulesProps): ReactElement {
  const money = (amount: number): string => wholeMoney(amount, scenario.currency);
  const { rules, reasons } = told;
  return (
    <section className="card card--flush" aria-labelledby="replay-rules">
      <div className="card__header">
        <h2 id="replay-rules">Which rule paid or withheld</h2>
      </div>
      <TableFrame label="Rules, with what they paid">
        <table className="table table--dense">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              {["Claims", "Before caps", "Withheld", "Paid"].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, name, claims, beforeCaps, withheld, paid }) => (
              <tr key={rule}>
                <th scope="row">{name}</th>
                <td className="number">{people(claims)}</td>
                <td className="number">{money(beforeCaps)}</td>
                <td className="number">{money(withheld)}</td>
                <td className="number">{money(paid)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <TableFrame label="What became of claims">
        <table className="table table--dense">
          <thead>
            <tr>
              <th scope="col">What became of claims</th>
              <th scope="col" className="number">
                Claims
              </th>
            </tr>
          </thead>
          <tbody>
            {reasons.slice(0, MOST_REASONS).map(({ because, claims }) => (
              <tr key={because}>
                <th scope="row">{because}</th>
                <td className="number">{people(claims)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {reasons.length > MOST_REASONS && (
        <div className="card__footer">
          And {reasons.length - MOST_REASONS} more reasons, of fewer claims each. The command line’s `simulate --trial`
          writes every claim.
        </div>
      )}
    </section>
  );
}

/** More reasons than these are of a claim or two each: a cap may leave any amount. */
const MOST_REASONS = 10;
