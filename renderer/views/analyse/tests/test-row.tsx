import type { ReactElement } from "react";
import type { TestedFigure } from "#shared/analysis/tests/tests-document.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import type { MeasureUnit } from "#shared/model/result.ts";
import { figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { RowMenu } from "../../editor/fields/row-menu.tsx";
import { perspectiveNames } from "../../workbench/perspective-names.ts";
import { changeTest, removeTest, startingTest } from "./edit-tests.ts";
import { TestedValue, Verdict } from "./tested-value.tsx";

interface TestRowProps {
  readonly tests: readonly PartyTest[];
  readonly place: number;
  /** How the deal stands to it, once that is known. */
  readonly tested: TestedFigure | undefined;
}

const fieldUnits: Readonly<Partial<Record<MeasureUnit, FieldUnit>>> = {
  money: "money",
  rate: "percent",
  multiple: "multiple",
};

/** One test, all of which can be changed. */
export function TestRow({ tests, place, tested }: TestRowProps): ReactElement {
  const scenario = useScenario();
  const test = tests[place]!;
  const { party, figure, limit, level } = test;
  const label = findFigure(figure)?.label ?? figure;
  const of = `${perspectiveNames[party]}: ${label}`;
  const taken = (id: string): boolean => id !== figure && tests.some((each) => each.figure === id);
  const choices = figuresOf(scenario)
    .filter((each) => each.party === party && !taken(each.id))
    .map((each) => [each.id, each.label] as const);
  const offered = choices.some(([id]) => id === figure) ? choices : [...choices, [figure, label] as const];
  return (
    <tr>
      <th scope="row">{perspectiveNames[party]}</th>
      <td>
        <ChoiceField
          label={`Figure of the test ${place + 1}`}
          labelHidden
          value={figure}
          choices={offered}
          onChange={(id) => changeTest(tests, place, startingTest(party, id))}
        />
      </td>
      <td>
        <ChoiceField
          label={`${of}, at least or at most`}
          labelHidden
          value={limit}
          choices={[
            ["atMost", "at most"],
            ["atLeast", "at least"],
          ]}
          onChange={(chosen) => changeTest(tests, place, { limit: chosen === "atMost" ? "atMost" : "atLeast" })}
        />
      </td>
      <td>
        <NumberField
          label={`${of}, level`}
          labelHidden
          value={level}
          unit={fieldUnits[findFigure(figure)?.unit ?? "count"] ?? "number"}
          currency={scenario.deal.currency}
          onChange={(value) => changeTest(tests, place, { level: value })}
        />
      </td>
      <td className="number">{tested && <TestedValue tested={tested} deal={scenario.deal} />}</td>
      <td>{tested && <Verdict tested={tested} />}</td>
      <td>
        <RowMenu of={of} actions={[{ name: "Remove", act: () => removeTest(tests, place) }]} />
      </td>
    </tr>
  );
}
