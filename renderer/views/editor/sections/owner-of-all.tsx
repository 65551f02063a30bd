import { useState } from "react";
import type { PathStep } from "#shared/model/problem.ts";
import type { Assumption } from "#shared/report/assumptions.ts";
import { decimal } from "#shared/format/decimal.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { editDeal } from "../../../stores/edit-deal.ts";

/** Names one owner for all figures shown, as one step. */
function own(paths: readonly (readonly PathStep[])[], owner: string): void {
  editDeal(`owner of ${decimal(paths.length)} ${paths.length === 1 ? "figure" : "figures"}`, (draft) => {
    for (const path of paths) (valueAt(draft, path) as { owner?: string }).owner = owner;
  });
}

/** A field for the owner of every figure shown: nobody fills in two hundred of them one by one. */
export function OwnerOfAll({ shown }: { readonly shown: readonly Assumption[] }) {
  const [owner, setOwner] = useState("");
  const name = owner.trim();
  const figures = shown.length === 1 ? "the figure shown" : `the ${decimal(shown.length)} figures shown`;
  return (
    <form
      className="register-tools__owner"
      onSubmit={(event) => {
        event.preventDefault();
        if (name === "" || shown.length === 0) return;
        own(
          shown.map(({ path }) => path),
          name,
        );
        setOwner("");
      }}
    >
      <label className="field">
        <span className="field__label">Owner of {figures}</span>
        <span className="field__box">
          <input
            className="field__input"
            value={owner}
            placeholder="A person’s role or a body"
            onChange={(event) => setOwner(event.target.value)}
          />
        </span>
      </label>
      <button type="submit" className="button" disabled={name === "" || shown.length === 0}>
        Set owner
      </button>
    </form>
  );
}
