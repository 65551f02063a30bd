import type { ReactElement } from "react";
import type { Goal } from "#shared/analysis/solve/goal.ts";
import { decimal } from "#shared/format/decimal.ts";
import type { MeasureUnit } from "#shared/model/result.ts";
import { decisionFigures, figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";
import { termLabel } from "#shared/sweep/term-label.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { fieldUnitOfTerm } from "../../../inputs/field-unit-of-term.ts";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { chooseForSolve } from "../../../stores/solve-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { startingGoal, termsToSolve } from "./usual-solve.ts";
import type { SolveQuestion } from "./use-asked-solve.ts";

const figureUnits: Readonly<Partial<Record<MeasureUnit, FieldUnit>>> = {
  money: "money",
  rate: "percent",
  multiple: "multiple",
};

const trialsOffered = [1000, 2000, 10_000];

const limits = [
  ["atMost", "at most"],
  ["atLeast", "at least"],
  ["equal", "equal to"],
] as const;

/** Which term is looked for and where, and which figure is to meet what. */
export function SolveChoice({ question }: { readonly question: SolveQuestion }): ReactElement {
  const scenario = useScenario();
  const analyses = useDeal((state) => state.analyses);
  const { term, unit, goal, range, faults, trials } = question;
  const { currency } = scenario.deal;
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  const figures = decisionFigures.filter(({ id }) => known.has(id) || id === goal.figure);
  const put = (change: Partial<Goal>): void => chooseForSolve({ goal: { ...goal, ...change } });
  const look = (change: Partial<SolveQuestion["range"]>): void =>
    chooseForSolve({ term, range: { ...range, ...change } });
  return (
    <div className="solve-ask">
      <div className="solve-ask__line">
        <ChoiceField
          label="Find the value of"
          value={term}
          choices={termsToSolve(scenario).map((each) => [each.name, termLabel(scenario, each)] as const)}
          onChange={(name) => chooseForSolve({ term: name, range: undefined })}
        />
        <ChoiceField
          label="at which"
          value={goal.figure}
          choices={figures.map(({ id, label }) => [id, label] as const)}
          onChange={(figure) => chooseForSolve({ goal: startingGoal(scenario, analyses, figure) })}
        />
        <ChoiceField
          label="is"
          value={goal.limit}
          choices={limits}
          onChange={(limit) => put({ limit: limits.find(([each]) => each === limit)![0] })}
        />
        <NumberField
          label="Level"
          value={goal.level}
          unit={figureUnits[findFigure(goal.figure)?.unit ?? "count"] ?? "number"}
          currency={currency}
          onChange={(level) => put({ level })}
        />
      </div>
      <div className="solve-ask__where">
        <NumberField
          label="Look from"
          value={range.from}
          unit={fieldUnitOfTerm[unit]}
          currency={currency}
          problems={faults}
          onChange={(from) => look({ from })}
        />
        <NumberField
          label="to"
          value={range.to}
          unit={fieldUnitOfTerm[unit]}
          currency={currency}
          onChange={(to) => look({ to })}
        />
        <ChoiceField
          label="Trials of the answer"
          value={String(trials)}
          choices={[...new Set([...trialsOffered, trials, scenario.run.trials])]
            .sort((a, b) => a - b)
            .map((count) => [String(count), decimal(count)] as const)}
          onChange={(count) => chooseForSolve({ trials: Number(count) })}
        />
      </div>
    </div>
  );
}
