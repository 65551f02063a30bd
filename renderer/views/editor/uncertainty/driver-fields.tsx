import type { Driver } from "#shared/model/uncertainty.ts";
import { percent } from "#shared/format/percent.ts";
import { InsertChoice } from "../../../inputs/insert-choice.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt } from "../fields/at-path.ts";
import { TextAt } from "../fields/simple-fields.tsx";
import { StrengthField } from "./strength-field.tsx";
import { movable } from "./uncertain-inputs.ts";
import { putLoading, removeDriver } from "./uncertainty-edits.ts";

interface DriverFieldsProps {
  readonly index: number;
  readonly driver: Driver;
}

/** A driver: its name, which inputs follow it, and how strongly. */
export function DriverFields({ index, driver }: DriverFieldsProps) {
  const scenario = useScenario();
  const inputs = movable(scenario);
  const free = inputs.filter(({ id }) => !Object.hasOwn(driver.loadings, id));
  const add = (id: string): void => {
    // No more than what other drivers leave of it.
    const others = (scenario.uncertainty?.drivers ?? []).reduce(
      (sum, { loadings }) => sum + (loadings[id] ?? 0) ** 2,
      0,
    );
    const room = Math.floor(Math.sqrt(Math.max(0, 1 - others)) * 20) / 20;
    putLoading(index, id, Math.min(0.5, room), `an input that follows ${driver.name}`);
  };
  return (
    <fieldset className="field-group driver" aria-label={driver.name}>
      <div className="driver__head">
        <TextAt place={["uncertainty", "drivers", index, "name"]} label={`Driver ${index + 1}`} of="a driver's name" />
        <button
          type="button"
          className="button button--quiet button--small"
          aria-label={`Remove the driver ${driver.name}`}
          onClick={() => removeDriver(index, driver.name)}
        >
          Remove
        </button>
      </div>
      {Object.entries(driver.loadings).map(([id, loading]) => (
        <Follower
          key={id}
          index={index}
          driver={driver}
          id={id}
          loading={loading}
          name={inputs.find((input) => input.id === id)?.name ?? id}
        />
      ))}
      <InsertChoice
        label={`Add an input that follows ${driver.name}`}
        prompt={free.length === 0 ? "Every uncertain input follows it" : "Add an input that follows it…"}
        choices={free.map(({ id, name }) => [id, name])}
        onInsert={add}
      />
    </fieldset>
  );
}

interface FollowerProps extends DriverFieldsProps {
  readonly id: string;
  readonly name: string;
  readonly loading: number;
}

/** One input that follows a driver. */
function Follower({ index, driver, id, name, loading }: FollowerProps) {
  const place = ["uncertainty", "drivers", index, "loadings", id];
  const problems = useProblemsAt(place);
  return (
    <div className="driver__follower">
      <span>{name}</span>
      <StrengthField
        id={fieldId(place)}
        label={`How strongly ${name} follows ${driver.name}`}
        value={loading}
        problems={problems}
        onChange={(next) => putLoading(index, id, next, `how strongly ${name} follows ${driver.name}`)}
      />
      <span className="text-muted driver__share">{percent(loading * loading)} of its variance</span>
      <button
        type="button"
        className="link-button"
        aria-label={`${name} no longer follows ${driver.name}`}
        onClick={() => putLoading(index, id, undefined, `${name} no longer following ${driver.name}`)}
      >
        Remove
      </button>
    </div>
  );
}
