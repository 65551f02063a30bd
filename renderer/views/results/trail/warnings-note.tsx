import type { ReactElement } from "react";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import { showSection } from "../../../stores/view-store.ts";

/** How many questions the deal raises, and the way to them. Nothing while there are none. */
export function WarningsNote({ warnings }: { readonly warnings: readonly SenseWarning[] }): ReactElement | null {
  if (warnings.length === 0) return null;
  const strong = warnings.filter(({ weight }) => weight === "strong").length;
  const count = warnings.length === 1 ? "One check asks" : `${warnings.length} checks ask`;
  return (
    <p className="text-small text-secondary">
      {count} about this deal{strong > 0 ? `, ${strong === warnings.length ? "strongly" : `${strong} strongly`}` : ""}.{" "}
      <button type="button" className="link-button" onClick={() => showSection("checks")}>
        Read {warnings.length === 1 ? "it" : "them"}
      </button>
    </p>
  );
}
