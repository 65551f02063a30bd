import { useEffect, useState } from "react";
import type { AboutApp } from "#shared/desktop/contract.ts";
import { desktop } from "../../desktop.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { ModalWindow } from "./modal-window.tsx";

const IN_A_BROWSER =
  "This page works offline and by itself: it can ask no address for anything, so your figures never leave this computer.";

/** What this program is, its version, where figures go (nowhere), and the licences of everything in it. */
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
      {about && <Facts about={about} />}
      {about?.licences !== undefined && (
        <details>
          <summary>Licences of the libraries</summary>
          <pre className="about__licences" tabIndex={0} role="region" aria-label="Licences of the libraries">
            {about.licences}
          </pre>
        </details>
      )}
      {about?.electron && <ChromiumLicences />}
    </ModalWindow>
  );
}

function Facts({ about }: { readonly about: AboutApp }) {
  return (
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
      <dd>MIT</dd>
    </dl>
  );
}

/** The window's own engine brings its licences as a file, too long for a dialog. */
function ChromiumLicences() {
  const [refused, setRefused] = useState<string>();
  const show = async (): Promise<void> => {
    const reply = await desktop.request["app:show-chromium-licences"]();
    setRefused(reply.kind === "refused" ? reply.sentence : undefined);
  };
  return (
    <div>
      <button type="button" className="link-button" onClick={() => void show()}>
        Licences of Electron and Chromium…
      </button>
      <p role="status" className="text-small text-secondary">
        {refused}
      </p>
    </div>
  );
}
