import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { useView } from "../../stores/use-stores.ts";
import { dismissRefusedFile } from "../../stores/view-store.ts";
import { ModalWindow } from "./modal-window.tsx";

/** Why a file could not be opened: every problem, with its place in words. The open deal is as it was. */
export function RefusedFileDialog() {
  const refused = useView((state) => state.refusedFile);
  const count = refused?.problems.length ?? 0;
  return (
    <ModalWindow
      title={refused ? `${refused.name} cannot be opened` : ""}
      open={refused !== undefined}
      onClose={dismissRefusedFile}
      wide
    >
      <p>
        {count === 1 ? "There is one problem" : `There are ${count} problems`} with this file. Nothing was changed, and
        the deal you have open is as it was.
      </p>
      <ul className="problem-list" tabIndex={0} aria-label="Problems of the file">
        {refused?.problems.map(({ path, sentence, code }) => (
          <li key={`${path.join("/")} ${code} ${sentence}`}>
            {path.length > 0 && <span className="problem-list__place">{describePath(path, refused.document)}</span>}
            {inShownStyle(sentence)}
          </li>
        ))}
      </ul>
    </ModalWindow>
  );
}
