import type { Distribution } from "#shared/model/distribution.ts";
import type { Input } from "#shared/model/input.ts";
import type { PathStep } from "#shared/model/problem.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { withValue } from "../../../inputs/demote-published.ts";
import { figureWords } from "#shared/format/distribution-words.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import { FormulaField } from "../../../inputs/formula-field.tsx";
import { InsertChoice } from "../../../inputs/insert-choice.tsx";
import { middleOf } from "../../../inputs/middle-of.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { dealInputs } from "../../../stores/deal-inputs.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt } from "../fields/at-path.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { goToPlace } from "../go-to-place.ts";
import { formulaHelpAt } from "./formula-help.ts";
import { fieldUnitOf, uncertainInputs, type UncertainInput } from "./uncertain-inputs.ts";

/** Puts another value at an input, which is then no longer the published one. */
function putValue(step: string, path: readonly PathStep[], unit: FieldUnit, value: number | Distribution): void {
  const scenario = dealStore.getState().scenario!;
  const input = valueAt(scenario, path) as Input;
  const told = (each: number | Distribution): string => figureWords(each, unit, scenario.deal.currency);
  putAt(step, path, withValue(input, value, told));
}

/** Every input of the deal that is worked out from others. */
export function FormulasCard() {
  const scenario = useScenario();
  const formulas = uncertainInputs(scenario).filter(({ distribution }) => distribution.family === "formula");
  const others = dealInputs(scenario).filter(({ value }) => typeof value === "number" || value.family !== "formula");
  const add = (id: string): void => {
    const input = others.find((each) => each.id === id)!;
    const likely = middleOf(input.value) ?? input.range.low;
    const expression = { family: "formula", expression: String(likely) } as const;
    putValue(`formula of ${figureName(scenario, input.path)}`, input.path, fieldUnitOf(scenario, input), expression);
    requestAnimationFrame(() => document.getElementById(fieldId([...input.path, "value", "expression"]))?.focus());
  };
  return (
    <SectionCard
      title="Formulas"
      about="Inputs that are worked out in each trial from quantities by name and other inputs. Units are checked: money and counts are not added, and a formula must come out in the unit of its place."
    >
      {formulas.map((input) => (
        <FormulaRow key={input.path.join(".")} input={input} />
      ))}
      <InsertChoice
        label="Make an input a formula"
        prompt="Make an input a formula…"
        choices={others.map(({ id, path }) => [id, figureName(scenario, path)])}
        onInsert={add}
      />
    </SectionCard>
  );
}

function FormulaRow({ input }: { readonly input: UncertainInput }) {
  const { name, path, unit, distribution } = input;
  const currency = useScenario(({ deal }) => deal.currency);
  const problems = useProblemsAt([...path, "value"]);
  if (distribution.family !== "formula") return null;
  const help = formulaHelpAt(path);
  const read = help.read(distribution.expression);
  const told = (value: number): string => withUnit(Number(value.toPrecision(6)), unit, currency);
  return (
    <div className="formula-row">
      <FormulaField
        id={fieldId([...path, "value", "expression"])}
        label={name}
        value={distribution.expression}
        help={help}
        told={told}
        problems={problems}
        onChange={(expression) => putValue(`formula of ${name}`, path, unit, { family: "formula", expression })}
      />
      <div className="formula-row__actions">
        {path[0] !== "uncertainty" && (
          <button type="button" className="link-button" aria-label={`Go to ${name}`} onClick={() => goToPlace(path)}>
            Go to the field
          </button>
        )}
        {read.kind === "value" && (
          <button
            type="button"
            className="link-button"
            aria-label={`Make ${name} certain: ${told(read.value)}`}
            onClick={() => putValue(`${name} certain`, path, unit, Number(read.value.toPrecision(6)))}
          >
            Make certain
          </button>
        )}
      </div>
    </div>
  );
}
