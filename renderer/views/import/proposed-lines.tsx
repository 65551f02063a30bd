import { withCurrency } from "#shared/format/currency-symbol.ts";
import { decimal } from "#shared/format/decimal.ts";
import type { Proposal, ProposedLine } from "#shared/import/proposal.ts";
import type { Currency } from "#shared/model/currency.ts";
import { shownNumber } from "#shared/format/shown-number.ts";

interface ProposedLinesProps {
  readonly proposal: Proposal;
  readonly currency: Currency;
  /** Whether commas and points are understood; else prices are not shown, which might be wrong a thousandfold. */
  readonly known: boolean;
}

/** Every line as it was understood, and what keeps some of them out, by row. */
export function ProposedLines({ proposal, currency, known }: ProposedLinesProps) {
  const { lines, headings, newOutcomes } = proposal;
  const bad = lines.filter(({ faults }) => faults.length > 0).length;
  if (lines.length === 0)
    return <p className="text-secondary">No line with a price was found. Check above which column holds what.</p>;
  return (
    <div className="stack stack--tight">
      <p role="status">
        {summary(lines.length, bad)}
        {newOutcomes.length > 0 &&
          ` ${newOutcomes.length === 1 ? "1 outcome is" : `${newOutcomes.length} outcomes are`} new: each gets a wide, illustrative rate to be found out.`}
        {headings.length > 0 &&
          ` ${headings.length === 1 ? "1 row without figures is" : `${headings.length} rows without figures are`} passed over.`}
      </p>
      <div className="table-frame import-lines" tabIndex={0} role="region" aria-label="Lines of the rate card">
        <table className="table table--dense">
          <thead>
            <tr>
              <th scope="col" className="number">
                Row
              </th>
              <th scope="col">Outcome</th>
              <th scope="col">Rule</th>
              <th scope="col" className="number">
                Price
              </th>
              <th scope="col" className="number">
                Months
              </th>
              <th scope="col" className="number">
                Cap
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.row} line={line} currency={currency} known={known} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const summary = (lines: number, bad: number): string =>
  bad === 0
    ? `${lines === 1 ? "1 line was" : `${lines} lines were`} understood.`
    : `${lines - bad} of ${lines} lines were understood; ${bad === 1 ? "1 stays" : `${bad} stay`} out.`;

function Line({
  line,
  currency,
  known,
}: {
  readonly line: ProposedLine;
  readonly currency: Currency;
  readonly known: boolean;
}) {
  const { row, outcome, outcomeId, rule, ruleId, price, months, cap, faults, notes, kept } = line;
  const money = (value: number): string => withCurrency(shownNumber(value, "money"), currency);
  const said = [...faults, ...notes];
  const caps = [
    ...(cap?.claims === undefined ? [] : [`${decimal(cap.claims)} claims`]),
    ...(cap?.amount === undefined ? [] : [known ? money(cap.amount) : "?"]),
  ];
  return (
    <tr className={faults.length > 0 ? "import-line import-line--out" : "import-line"}>
      <td className="number">{row}</td>
      <td>
        {outcome} {outcomeId === undefined && faults.length === 0 && <span className="chip chip--info">new</span>}
        {said.map((sentence) => (
          <span key={sentence} className={faults.includes(sentence) ? "import-line__fault" : "import-line__note"}>
            {sentence}
          </span>
        ))}
      </td>
      <td>
        {rule} {ruleId !== undefined && <span className="chip">{kept ? "all its terms" : "new price"}</span>}
      </td>
      <td className="number">
        {price === undefined ? (kept && faults.length === 0 ? "uncertain" : "") : known ? money(price) : "?"}
      </td>
      <td className="number">{months ?? ""}</td>
      <td className="number">{caps.join(", ")}</td>
    </tr>
  );
}
