import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { DriverFields } from "./driver-fields.tsx";
import { movable } from "./uncertain-inputs.ts";
import { addDriver } from "./uncertainty-edits.ts";

/** What moves several inputs at once. */
export function DriversCard() {
  const drivers = useScenario(({ uncertainty }) => uncertainty?.drivers ?? none);
  const inputs = movable(useScenario());
  const first = inputs.filter(({ id }) => drivers.every(({ loadings }) => !Object.hasOwn(loadings, id))).slice(0, 2);
  return (
    <SectionCard
      title="Drivers"
      about="Something that moves several inputs at once: the labour market, the quality of delivery. A strength of 1 follows it exactly, 0 not at all, below 0 goes the other way. Two inputs that follow one driver are correlated by the product of their strengths."
      actions={
        <button
          type="button"
          className="button button--small"
          disabled={inputs.length === 0}
          onClick={() => addDriver(first.map(({ id }) => id))}
        >
          Add a driver
        </button>
      }
    >
      {drivers.length === 0 ? (
        <p className="text-muted">
          {inputs.length === 0
            ? "Nothing is uncertain yet that could follow one."
            : "No drivers: each input is drawn by itself unless a rank correlation ties it to another."}
        </p>
      ) : (
        drivers.map((driver, index) => <DriverFields key={driver.id} index={index} driver={driver} />)
      )}
    </SectionCard>
  );
}

const none = [] as const;
