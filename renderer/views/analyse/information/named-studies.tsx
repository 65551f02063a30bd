import { useRef, useState, type ReactElement } from "react";
import type { NamedStudy } from "#shared/model/analyses.ts";
import type { UncertainInput } from "#shared/analysis/information/uncertain-inputs.ts";
import { editAnalyses } from "../../../stores/edit-analyses.ts";

interface NamedStudiesProps {
  readonly inputs: readonly UncertainInput[];
  readonly groups: readonly NamedStudy[];
}

/** Studies that would tell several inputs at once, named by a person. */
export function NamedStudies({ inputs, groups }: NamedStudiesProps): ReactElement {
  const [name, setName] = useState("");
  const [search, setSearch] = useState("");
  const [ticked, setTicked] = useState<readonly string[]>([]);
  // What was ticked may be no input of the options any more.
  const chosen = ticked.filter((id) => inputs.some((input) => input.id === id));
  // What was pressed is not there, or cannot be pressed, once it has done its work.
  const nameField = useRef<HTMLInputElement>(null);
  const isTaken = groups.some((group) => group.name === name.trim());
  const isReady = name.trim() !== "" && chosen.length > 0 && !isTaken;
  const words = search.trim().toLowerCase();
  const shown = inputs.filter(({ id, label }) => chosen.includes(id) || label.toLowerCase().includes(words));
  const add = (): void => {
    editAnalyses(`study “${name.trim()}”`, { studies: [...groups, { name: name.trim(), inputs: chosen }] });
    setName("");
    setSearch("");
    setTicked([]);
    nameField.current?.focus();
  };
  return (
    <section className="card" aria-labelledby="information-studies">
      <div className="stack stack--tight">
        <h2 id="information-studies">Studies</h2>
        <p className="text-small text-secondary">
          A pilot or a survey tells several figures at once. Name it, choose what it tells, and see what it can be worth
          at most.
        </p>
      </div>
      {groups.length > 0 && (
        <ul className="information-studies">
          {groups.map((group) => (
            <li key={group.name}>
              <strong>{group.name}</strong>{" "}
              <span className="text-secondary">
                {group.inputs.length === 1 ? "1 input" : `${group.inputs.length} inputs`}
              </span>
              <button
                type="button"
                className="button button--quiet button--small"
                aria-label={`Remove the study ${group.name}`}
                onClick={() => {
                  editAnalyses(`removal of the study “${group.name}”`, {
                    studies: groups.filter((each) => each !== group),
                  });
                  nameField.current?.focus();
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="information-study"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) add();
        }}
      >
        <label className="field">
          <span className="field__label">Name of the study</span>
          <span className="field__box">
            <input
              ref={nameField}
              className="field__input"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </span>
        </label>
        <label className="field">
          <span className="field__label">Find inputs</span>
          <span className="field__box">
            <input
              className="field__input"
              type="search"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          </span>
        </label>
        <fieldset className="information-inputs">
          <legend className="field__label">What it tells{chosen.length > 0 ? ` (${chosen.length} chosen)` : ""}</legend>
          <div className="information-inputs__list" tabIndex={0} role="group" aria-label="Uncertain inputs">
            {shown.map(({ id, label }) => (
              <label key={id} className="information-option">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setTicked(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                  }
                />
                {label}
              </label>
            ))}
            {shown.length === 0 && <p className="text-muted">No uncertain input is called so.</p>}
          </div>
        </fieldset>
        <button type="submit" className="button" disabled={!isReady}>
          Add the study
        </button>
        {isTaken && <p className="text-small text-muted">There is a study of that name.</p>}
      </form>
    </section>
  );
}
