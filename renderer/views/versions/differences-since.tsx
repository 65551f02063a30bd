import { useState, type ReactElement } from "react";
import type { VersionDifferences } from "#shared/versions/version-differences.ts";
import { DifferencesTable } from "../variants/differences-table.tsx";

interface DifferencesSinceProps {
  readonly name: string;
  readonly differences: VersionDifferences;
}

/** "3 differences from the deal now", "As the deal is now" */
const countWords = (count: number): string =>
  count === 0 ? "As the deal is now" : `${count} ${count === 1 ? "difference" : "differences"} from the deal now`;

/** How the deal differs from what it was when a version was kept: how much, and on demand what, from what to what. */
export function DifferencesSince({ name, differences }: DifferencesSinceProps): ReactElement {
  const { terms, provenance, variants, count } = differences;
  const [open, setOpen] = useState(false);
  if (count === 0) return <p className="text-secondary">{countWords(count)}</p>;
  const between = [name, "Now"] as const;
  const termsAndVariants = [...terms, ...variants];
  return (
    <details className="version__differences" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{countWords(count)}</summary>
      {open && (
        <div className="stack">
          {termsAndVariants.length > 0 && (
            <DifferencesTable
              caption={`Terms of ${name} and of the deal now`}
              between={between}
              differences={termsAndVariants}
            />
          )}
          {provenance.length > 0 && (
            <>
              <h4>Where figures come from</h4>
              <DifferencesTable
                caption={`Where figures of ${name} and of the deal now come from`}
                between={between}
                differences={provenance}
              />
            </>
          )}
        </div>
      )}
    </details>
  );
}
