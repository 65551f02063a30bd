import { useId } from "react";
import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Fit } from "#shared/random/fit.ts";
import { percent } from "#shared/format/percent.ts";
import type { FieldUnit } from "./parse-number.ts";
import { toldFigure } from "./told-figure.ts";

const familyNames: Readonly<Partial<Record<Distribution["family"], string>>> = {
  percentiles: "Metalog",
  normal: "Normal",
  lognormal: "Lognormal",
  beta: "Beta",
};

interface FitChoiceProps {
  readonly fits: readonly Fit[];
  readonly chosen: Distribution["family"];
  /** Names of what was stated, in order: "P10", "P50", "P90". */
  readonly stated: readonly string[];
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly onChoose: (fit: Fit) => void;
}

/** The families that were fitted, how well each goes through what was stated, and which of them is used. */
export function FitChoice({ fits, chosen, stated, unit, currency, onChoose }: FitChoiceProps) {
  const name = useId();
  return (
    <fieldset className="fit-choice">
      <legend>Fitted as</legend>
      {fits.map((fit) => (
        <label key={fit.distribution.family} className="fit-choice__line">
          <input type="radio" name={name} checked={fit.distribution.family === chosen} onChange={() => onChoose(fit)} />
          <span>
            {familyNames[fit.distribution.family] ?? fit.distribution.family}
            <span className="fit-choice__how">{howWell(fit, stated, unit, currency)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** "goes through all three", "within 2%: P10 £902, P50 £1,010, P90 £1,398". */
function howWell({ misses, comesTo }: Fit, stated: readonly string[], unit: FieldUnit, currency: Currency): string {
  if (misses === 0) return `goes through ${stated.length === 2 ? "both ends" : "all three"}`;
  const off = misses * 100;
  const share = misses < 0.01 ? `less than ${percent(0.01)}` : percent(misses);
  const told = comesTo.map((value, index) => `${stated[index]!} ${toldFigure(value, unit, currency)}`).join(", ");
  return `${off <= 5 ? "close" : off <= 15 ? "fair" : "poor"}, off by up to ${share} of the width: ${told}`;
}
