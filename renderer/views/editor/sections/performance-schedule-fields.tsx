import type { PerformanceSchedule } from "#shared/model/tranche.ts";
import { useValueAt, type Place } from "../fields/at-path.ts";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { PerformanceFields } from "./performance-fields.tsx";
import { performanceUnit } from "./performance-kinds.ts";

interface PerformanceScheduleFieldsProps {
  readonly place: Place;
  readonly of: string;
  /** What each point gives: "Annual rate". */
  readonly value: string;
  /** What the value grows by from one point to the next when one is added. */
  readonly step: number;
}

/** Performance → a rate or a share, by points. */
export function PerformanceScheduleFields({ place, of, value, step }: PerformanceScheduleFieldsProps) {
  const { performance } = useValueAt(place) as PerformanceSchedule;
  const unit = performanceUnit(performance);
  return (
    <>
      <PerformanceFields place={[...place, "performance"]} of={of} />
      <ChoiceAt
        place={[...place, "between"]}
        label="Between points"
        of={`steps of ${of}`}
        choices={[
          ["stepped", "The last step reached"],
          ["interpolated", "A straight line"],
        ]}
      />
      <StepsAt
        place={[...place, "points"]}
        name={`Performance and ${value.toLowerCase()}`}
        of="a point"
        columns={[
          { field: "from", label: "From performance", unit, step: unit === "percent" ? 0.1 : 10 },
          { field: "value", label: value, unit: "percent", step },
        ]}
      />
    </>
  );
}
