import { useMemo, type ReactElement } from "react";
import { placeOfTerm } from "#shared/analysis/stress/place-of-term.ts";
import { unitOfFigure } from "#shared/format/unit-of-figure.ts";
import type { StressPart } from "#shared/model/analyses.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { termFamilies } from "#shared/sweep/term-names.ts";
import { numberIn } from "#shared/sweep/with-term.ts";
import { termPath } from "#shared/variants/term-path.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";

type TermPart = Extract<StressPart, { kind: "term" }>;

interface TermFieldsProps {
  readonly of: string;
  readonly part: TermPart;
  readonly problems: readonly string[];
  readonly onChange: (part: TermPart) => void;
}

/** A number of the file, and what it is set to. */
export function TermFields({ of, part, problems, onChange }: TermFieldsProps): ReactElement {
  const scenario = useScenario();
  const terms = useMemo(() => {
    const named = termFamilies.flatMap((family) => family.of(scenario)).filter(({ paths }) => paths.length === 1);
    const places = [["payment", "lastClaimMonth"], ["deal", "contractMonths"], ...named.map(({ paths }) => paths[0]!)];
    const choices = places
      .map((place) => ({ place, path: termPath(scenario, place) }))
      .filter(({ path }) => placeOfTerm(scenario, path) !== undefined)
      .map(({ place, path }) => [JSON.stringify(path), figureName(scenario, place)] as const);
    return [...new Map(choices)];
  }, [scenario]);
  const place = placeOfTerm(scenario, part.path);
  return (
    <>
      <ChoiceField
        label={`${of}, number of the file`}
        labelHidden
        value={JSON.stringify(part.path)}
        choices={terms}
        problems={problems}
        onChange={(chosen) => {
          const path = JSON.parse(chosen) as readonly string[];
          const there = placeOfTerm(scenario, path);
          onChange({ ...part, path, value: (there && numberIn(valueAt(scenario, there))) ?? part.value });
        }}
      />
      <NumberField
        label={`${of}, set to`}
        labelHidden
        value={part.value}
        unit={place ? unitOfFigure(place, (steps) => valueAt(scenario, steps)) : "number"}
        currency={scenario.deal.currency}
        onChange={(value) => onChange({ ...part, value })}
      />
    </>
  );
}
