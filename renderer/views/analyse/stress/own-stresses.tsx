import type { ReactElement } from "react";
import type { OwnStress } from "#shared/model/analyses.ts";
import { TextField } from "../../../inputs/text-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { RowMenu } from "../../editor/fields/row-menu.tsx";
import { addStress, changeStress, partOfKind, removeStress } from "./edit-stresses.ts";
import { StressPartFields } from "./stress-part-fields.tsx";

/** Stresses of one's own, which the file keeps: each a name and what it does, part by part. */
export function OwnStresses({ own }: { readonly own: readonly OwnStress[] }): ReactElement {
  const scenario = useScenario();
  return (
    <section className="card" aria-labelledby="own-stresses-title">
      <div className="own-stresses__header">
        <div className="section-title">
          <h2 id="own-stresses-title">Stresses of your own</h2>
          <p className="section-title__about">
            Made of the same parts, done in their order, and kept in the file beside the tests.
          </p>
        </div>
        <button type="button" className="button" onClick={() => addStress(own, scenario)}>
          Add a stress
        </button>
      </div>
      {own.map((stress) => (
        <OwnStressFields key={stress.id} own={own} stress={stress} />
      ))}
    </section>
  );
}

function OwnStressFields(props: { readonly own: readonly OwnStress[]; readonly stress: OwnStress }): ReactElement {
  const { own, stress } = props;
  const { id, name, parts } = stress;
  const scenario = useScenario();
  const last = parts.at(-1)!;
  return (
    <fieldset className="own-stress">
      <legend className="visually-hidden">{name}</legend>
      <div className="own-stress__name">
        <TextField
          label="Name of the stress"
          value={name}
          onChange={(text) => text !== "" && changeStress(own, id, { name: text })}
        />
        <RowMenu
          of={name}
          actions={[
            {
              name: "Add a part",
              act: () => changeStress(own, id, { parts: [...parts, partOfKind("times", last, scenario)] }),
            },
            { name: "Remove the stress", act: () => removeStress(own, id) },
          ]}
        />
      </div>
      {parts.map((part, place) => (
        <StressPartFields
          key={`${id} ${place}`}
          of={`${name}, part ${place + 1}`}
          part={part}
          onChange={(changed) =>
            changeStress(own, id, { parts: parts.map((each, index) => (index === place ? changed : each)) })
          }
          onRemove={
            parts.length < 2
              ? undefined
              : () => changeStress(own, id, { parts: parts.filter((_, index) => index !== place) })
          }
        />
      ))}
    </fieldset>
  );
}
