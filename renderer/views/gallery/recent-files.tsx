import { useEffect, useState } from "react";
import type { FileHandle, RecentFile } from "#shared/desktop/contract.ts";
import { desktop } from "../../desktop.ts";
import { openRecent } from "../../stores/open-deal.ts";

/** The files worked on before, newest first; or that there are none yet. */
export function RecentFiles() {
  const [files, setFiles] = useState<readonly RecentFile[]>();
  useEffect(() => {
    void desktop.request["file:recent"]().then(setFiles);
  }, []);
  const forget = (handle: FileHandle): void => void desktop.request["file:forget-recent"](handle).then(setFiles);
  if (!files) return null;
  return (
    <section className="stack" aria-labelledby="gallery-recent">
      <h2 id="gallery-recent">Your files</h2>
      {files.length === 0 && (
        <p className="text-muted recent-files__none">
          No files yet. A deal that you save or open is listed here, to be found again.
        </p>
      )}
      {files.length > 0 && (
        <ul className="recent-files">
          {files.map((file) => (
            <li key={file.handle} className="recent-files__line">
              <button
                type="button"
                className="recent-files__open"
                disabled={!file.present}
                onClick={() => void openRecent(file.handle)}
              >
                <strong>{file.name}</strong>
                <span className="text-muted">{file.present ? file.folder : `No longer in ${file.folder}`}</span>
              </button>
              <button
                type="button"
                className="button button--quiet button--small"
                aria-label={`Remove ${file.name} from this list`}
                onClick={() => forget(file.handle)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
