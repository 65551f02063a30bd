import { useMemo, type ReactElement } from "react";
import { lastKeptFirst } from "#shared/versions/last-kept-first.ts";
import { baseOf } from "../../stores/deal-store.ts";
import { useDeal } from "../../stores/use-stores.ts";
import { showDialog } from "../../stores/view-store.ts";
import { SectionCard } from "../editor/fields/section-card.tsx";
import { VersionEntry } from "./version-entry.tsx";

/** The history of the deal: what was kept of it at moments that somebody named, the last first. */
export function VersionsSection(): ReactElement {
  const base = useDeal(baseOf)!;
  const variants = useDeal((state) => state.variants);
  const versions = useDeal((state) => state.versions);
  const now = useMemo(() => ({ base, variants }), [base, variants]);
  const keep = (
    <button type="button" className="button button--small" onClick={() => showDialog("keep-version")}>
      Keep a version…
    </button>
  );
  return (
    <SectionCard
      title="Versions"
      about="The deal as it was at moments you named, with its variants, kept in its file. They change no result."
      actions={versions.length > 0 && keep}
    >
      {versions.length === 0 ? (
        <div className="empty-state">
          <strong>No version is kept yet</strong>
          <p>
            Keep one when people will ask later what was assumed: as tendered, after the panel, as signed. You then see
            here what has changed since, value by value, and can go back.
          </p>
          {keep}
        </div>
      ) : (
        <ol className="versions" aria-label="Versions, the last kept first">
          {lastKeptFirst(versions).map((version) => (
            <VersionEntry key={version.name} version={version} now={now} />
          ))}
        </ol>
      )}
    </SectionCard>
  );
}
