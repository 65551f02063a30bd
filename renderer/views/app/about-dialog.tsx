import { useEffect, useState } from "react";
import type { AboutApp } from "#shared/desktop/contract.ts";
import { desktop } from "../../desktop.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { ModalWindow } from "./modal-window.tsx";

const IN_A_BROWSER =
  "This page works offline and by itself: it can ask no address for anything, so your figures never leave this computer.";

/** What this program is, its version, and where figures go: nowhere. */
export function AboutDialog() {
  const shown = useView((state) => state.dialog === "about");
  const [about, setAbout] = useState<AboutApp>();
  useEffect(() => {
    if (shown) void desktop.request["app:about"]().then(setAbout);
  }, [shown]);
  return (
    <ModalWindow title="Outcomes Partnership Simulator" open={shown} onClose={closeDialog}>
      <p>Designs outcomes partnerships: what each party pays, saves, earns and risks, simulated.</p>
      <p>{about && !about.electron ? IN_A_BROWSER : "It works offline. Your figures never leave this computer."}</p>
      {about && (
        <dl className="definition-list">
          <dt>Version</dt>
          <dd>{about.version}</dd>
          {about.electron && (
            <>
              <dt>Electron</dt>
              <dd>{about.electron}</dd>
              <dt>Chromium</dt>
              <dd>{about.chromium}</dd>
            </>
          )}
          <dt>Licence</dt>
          <dd>MIT; the libraries it is built with are listed {about.licences ? "below" : "under Help, Licences"}</dd>
        </dl>
      )}
      {about?.licences && (
        <details>
          <summary>Licences of the libraries</summary>
          <pre className="about__licences" tabIndex={0}>
            {about.licences}
          </pre>
        </details>
      )}
    </ModalWindow>
  );
}
