import type { ReactElement } from "react";
import { PerspectiveSwitch } from "../workbench/perspective-switch.tsx";

/** What a comparison is, and whose results come first once there is one. */
export function CompareHead({ compared }: { readonly compared: boolean }): ReactElement {
  return (
    <header className="page-header">
      <div className="stack stack--tight">
        <h1>Compare</h1>
        <p className="text-secondary compare-page__words">
          The same people and the same luck in every variant, so that a difference is owed to the terms alone.
        </p>
      </div>
      {compared && <PerspectiveSwitch />}
    </header>
  );
}
