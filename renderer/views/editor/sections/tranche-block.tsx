import { atRiskWords } from "#shared/explain/capital-sentences.ts";
import { percent } from "#shared/format/percent.ts";
import { contractMoney, plainPercent } from "#shared/explain/words.ts";
import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { measureNames, ofTranche } from "#shared/model/measure-names.ts";
import { resultOf } from "../../../stores/run-store.ts";
import { useRun, useScenario } from "../../../stores/use-stores.ts";

/** Mean drawn and chance of a loss by the last figures there are, as text, so that the block follows only these. */
function useSimulated(id: string, alone: boolean): readonly [drawn: number | undefined, loss: number | undefined] {
  const found = useRun((run) => {
    const result = resultOf(run);
    const measure = alone ? measureNames.investorDrawn : ofTranche(id, "drawn");
    const asked = alone ? "investor.loss" : `tranche.${id}.loss`;
    const drawn = result?.measures.find((each) => each.id === measure)?.statistics?.mean;
    const loss = result?.probabilities.find((each) => each.id === asked)?.probability;
    return `${drawn ?? ""} ${loss ?? ""}`;
  });
  const [drawn, loss] = found.split(" ").map((each) => (each === "" ? undefined : Number(each)));
  return [drawn, loss];
}

interface TrancheBlockProps {
  readonly index: number;
  /** Whether it ranks equally with another. */
  readonly shared: boolean;
}

/** A layer of capital at a glance: how much, how much of it is drawn, and what is at risk. */
export function TrancheBlock({ index, shared }: TrancheBlockProps) {
  const { tranches } = useScenario(({ capital }) => capital);
  const currency = useScenario(({ deal }) => deal.currency);
  const tranche = tranches[index]!;
  const { id, name, commitment, drawdown, coupon } = tranche;
  const [drawn, loss] = useSimulated(id, tranches.length === 1);
  const total = tranches.reduce((sum, each) => sum + each.commitment.value, 0);
  const money = (amount: number): string => contractMoney(amount, currency);
  const rate =
    coupon && typeof coupon.annualRate.value === "number" ? plainPercent(coupon.annualRate.value) : undefined;
  const terms = [
    drawdown.kind === "asNeeded" ? "drawn as needed" : "drawn on a schedule",
    coupon ? (rate === undefined ? "uncertain coupon" : `coupon ${rate}`) : "no coupon",
    ...(coupon?.performance ? ["by performance"] : []),
    atRiskWords(tranche, currency),
    ...(shared ? ["ranks equally"] : []),
  ];
  const used = drawn === undefined || commitment.value <= 0 ? 0 : Math.min(1, drawn / commitment.value);
  return (
    <div className="tranche-stack__told">
      <p className="tranche-stack__name">
        <strong>{name}</strong>
        <span className="tranche-stack__amount">
          {money(commitment.value)}
          {total > 0 && tranches.length > 1 && ` · ${percent(commitment.value / total)}`}
        </span>
      </p>
      <p className="tranche-stack__terms">{terms.join(" · ")}</p>
      {drawn !== undefined && (
        <>
          <div className="tranche-stack__drawn" aria-hidden="true">
            <span style={{ width: `${used * 100}%` }} />
          </div>
          <p className="tranche-stack__terms">
            {shortMoney(drawn, currency)} drawn on average ({percent(used)} of it)
            {loss !== undefined && ` · chance of a loss ${chance(loss)}`}
          </p>
        </>
      )}
    </div>
  );
}
