import type { Comparison } from "#shared/model/comparison.ts";
import { countRange, figureRange } from "#shared/schema/range.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { AbsentTerm } from "../fields/absent-term.tsx";
import { useValueAt, type Place } from "../fields/at-path.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalAt } from "../fields/optional-at.tsx";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { illustrative } from "./illustrative.ts";

interface CountedComparisonProps {
  readonly place: Place;
  /** What is compared, for the names of undo steps. */
  readonly name: string;
}

/** What a measured figure is set against: an agreed figure, a comparison group, or matched controls. */
export function CountedComparison({ place, name }: CountedComparisonProps) {
  const comparison = useValueAt(place) as Comparison | undefined;
  const choose = (choice: string): void =>
    putAt(
      `comparison of ${name}`,
      place,
      choice === "group"
        ? { kind: choice, people: illustrative(1000) }
        : choice === "matched"
          ? { kind: choice, controlsPerPerson: illustrative(10) }
          : { kind: "fixed" },
    );
  return (
    <>
      <ChoiceAt
        place={[...place, "kind"]}
        shown={comparison?.kind ?? "fixed"}
        label="Set against"
        of={`comparison of ${name}`}
        onChoose={choose}
        choices={[
          ["fixed", "An agreed figure"],
          ["group", "A comparison group"],
          ["matched", "Matched controls"],
        ]}
      />
      {comparison?.kind === "group" && (
        <InputAt
          place={[...place, "people"]}
          label="People in the group"
          of={`comparison group of ${name}`}
          unit="people"
          range={countRange}
          certain
        />
      )}
      {comparison?.kind === "matched" && (
        <InputAt
          place={[...place, "controlsPerPerson"]}
          label="Controls a person"
          of={`controls of ${name}`}
          unit="number"
          range={countRange}
          certain
        />
      )}
      {comparison === undefined && (
        <AbsentTerm
          label="Agreed figure"
          of="a figure"
          instead="The baseline"
          onAdd={() => putAt(`agreed figure of ${name}`, place, { kind: "fixed", value: illustrative(1) })}
        />
      )}
      {comparison?.kind === "fixed" && (
        <OptionalAt
          place={[...place, "value"]}
          label="Agreed figure"
          of="an agreed figure"
          instead="The baseline"
          start={illustrative(1)}
        >
          <InputAt
            place={[...place, "value"]}
            label="Agreed figure"
            of={`agreed figure of ${name}`}
            unit="number"
            range={figureRange}
          />
        </OptionalAt>
      )}
    </>
  );
}
