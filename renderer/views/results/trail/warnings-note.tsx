import type { ReactElement } from "react";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { showSection } from "../../../stores/view-store.ts";

const showChecks = (): void => showSection("checks");

/** How many questions the deal raises, and the way to them. Nothing while there are none. */
export function WarningsNote(props: {
  readonly warnings: readonly SenseWarning[];
  /** Leads to the questions; to the checks of the open deal where nothing is said. */
  readonly onRead?: () => void;
}): ReactElement | null {
  const { warnings, onRead = showChecks } = props;
  if (warnings.length === 0) return null;
  const strong = warnings.filter(({ weight }) => weight === "strong").length;
  const count = warnings.length === 1 ? "One check asks" : `${warnings.length} checks ask`;
  return (
    <p className="text-small text-secondary">
      {count} about this deal{strong > 0 ? `, ${strong === warnings.length ? "strongly" : `${strong} strongly`}` : ""}.{" "}
      <button type="button" className="link-button" onClick={onRead}>
        Read {warnings.length === 1 ? "it" : "them"}
      </button>
    </p>
  );
}
