import { useState, type ReactElement } from "react";
import { keepVersion, versionOfNow, whyNotKept } from "../../stores/edit-versions.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog, tell } from "../../stores/view-store.ts";
import { ModalWindow } from "../app/modal-window.tsx";
import { VersionWordsDialog } from "./version-words-dialog.tsx";

/** Keeps the deal as it is now under a name, or says why it cannot be kept. */
export function KeepVersionDialog(): ReactElement | null {
  const shown = useView((state) => state.dialog === "keep-version");
  return shown ? <KeepVersion /> : null;
}

function KeepVersion(): ReactElement {
  const [why] = useState(whyNotKept);
  const [same] = useState(versionOfNow);
  if (why !== undefined)
    return (
      <ModalWindow title="Not kept" open onClose={closeDialog}>
        <p>{why}</p>
      </ModalWindow>
    );
  return (
    <VersionWordsDialog
      title="Keep a version"
      verb="Keep"
      words={{ name: "", note: "" }}
      onGiven={(words) => {
        keepVersion(words);
        tell("good", `Kept “${words.name.trim()}”. Save writes it to the file.`);
      }}
      onClose={closeDialog}
    >
      <p className="text-secondary">
        The whole deal as it is now, with its variants, stays in its file under this name. No result changes.
      </p>
      {same && <p className="callout callout--info">Nothing has changed since “{same.name}” was kept.</p>}
    </VersionWordsDialog>
  );
}
