import { useMemo, useState, type ReactElement } from "react";
import type { DealWithVariants } from "#shared/model/variant.ts";
import type { Version } from "#shared/model/version.ts";
import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { readVersion, whyUnreadable } from "#shared/versions/read-version.ts";
import { versionDifferences } from "#shared/versions/version-differences.ts";
import { describeVersion, removeVersion } from "../../stores/edit-versions.ts";
import { makeVariantOf } from "../../stores/variant-of-version.ts";
import { tell } from "../../stores/view-store.ts";
import { momentInWords } from "../app/moment-in-words.ts";
import { keepFocusOnPage } from "../editor/go-to-place.ts";
import { RowMenu } from "../editor/fields/row-menu.tsx";
import { DifferencesSince } from "./differences-since.tsx";
import { RestoreDialog } from "./restore-dialog.tsx";
import { VersionWordsDialog } from "./version-words-dialog.tsx";

interface VersionEntryProps {
  readonly version: Version;
  readonly now: DealWithVariants;
}

/** A version: when and why it was kept, what differs since, and what can be done with it. */
export function VersionEntry({ version, now }: VersionEntryProps): ReactElement {
  const { name, note, keptAt, scenarioSha256 } = version;
  const read = useMemo(() => readVersion(version), [version]);
  const then = read.kind === "valid" ? read.value : undefined;
  const differences = useMemo(() => then && versionDifferences(then, now), [then, now]);
  const [asked, setAsked] = useState<"restore" | "describe">();
  const toVariant = (): void => {
    if (!then) return;
    const why = makeVariantOf(name, then);
    if (why === undefined) tell("good", `Made a variant with the terms of “${name}”. It is open now.`);
    else tell("error", why);
  };
  const remove = (): void => {
    removeVersion(name);
    tell("good", `Removed “${name}”. Undo brings it back.`);
    keepFocusOnPage();
  };
  const close = (): void => {
    setAsked(undefined);
    keepFocusOnPage();
  };
  return (
    <li className="version" aria-label={name}>
      <div className="version__head">
        <h3 className="version__name">{name}</h3>
        <div className="cluster">
          {then && differences && differences.count > 0 && (
            <button
              type="button"
              className="button button--small"
              aria-label={`Restore ${name}`}
              onClick={() => setAsked("restore")}
            >
              Restore…
            </button>
          )}
          <RowMenu
            of={name}
            actions={[
              { name: "Rename or edit the note…", act: () => setAsked("describe") },
              ...(then ? [{ name: "Make a variant of its terms", act: toVariant }] : []),
              { name: "Remove", act: remove },
            ]}
          />
        </div>
      </div>
      <p className="version__facts">
        <span>Kept {momentInWords(Date.parse(keptAt))}</span>
        <span title={`SHA-256 of the deal: ${scenarioSha256}`}>
          deal <span className="text-mono">{scenarioSha256.slice(0, 12)}</span>
        </span>
      </p>
      {note !== undefined && <p className="version__note">{note}</p>}
      {read.kind === "invalid" && (
        <p className="callout callout--warn">Cannot be read: {inShownStyle(whyUnreadable(version, read.problems))}</p>
      )}
      {then?.isAsKept === false && (
        <p className="callout callout--warn">
          The file was changed by hand since: this deal no longer has the hash that was noted when it was kept.
        </p>
      )}
      {differences && <DifferencesSince name={name} differences={differences} />}
      {asked === "restore" && then && <RestoreDialog version={version} then={then} onClose={close} />}
      {asked === "describe" && (
        <VersionWordsDialog
          title="Name and note"
          verb="Change"
          words={{ name, note: note ?? "" }}
          of={name}
          onGiven={(words) => describeVersion(name, words)}
          onClose={close}
        >
          <p className="text-secondary">
            The name stands on the command line too. The deal that was kept stays as it was.
          </p>
        </VersionWordsDialog>
      )}
    </li>
  );
}
