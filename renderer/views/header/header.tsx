import { capital } from "#shared/format/in-words.ts";
import { memo } from "react";
import { redo, undo } from "../../stores/edit-deal.ts";
import { saveDeal } from "../../stores/save-deal.ts";
import { useDeal, useEdited, useFile, useHistory, useView } from "../../stores/use-stores.ts";
import { showScreen } from "../../stores/view-store.ts";
import { FindButton } from "./find-button.tsx";
import { Mark } from "./mark.tsx";
import { RunControl } from "./run-control.tsx";
import { VariantPicker } from "../variants/variant-picker.tsx";
import { ScreenTabs } from "./screen-tabs.tsx";

/** The bar on top: which deal, which screen, undo, save, run. */
export const Header = memo(function Header() {
  const open = useDeal((state) => state.scenario !== undefined);
  const atGallery = useView((state) => state.screen === "gallery");
  return (
    <header className="app__bar">
      <button
        type="button"
        className="button button--quiet app__home"
        aria-current={atGallery ? "page" : undefined}
        onClick={() => showScreen("gallery")}
      >
        <Mark />
        Deals
      </button>
      {open && (
        <>
          <DealName />
          <VariantPicker />
          <ScreenTabs />
          <div className="app__actions">
            <FindButton />
            <HistoryButtons />
            <button type="button" className="button" onClick={() => void saveDeal()}>
              Save
            </button>
            <RunControl />
          </div>
        </>
      )}
    </header>
  );
});

/** The deal's name, its file, and whether it has unsaved changes. */
function DealName() {
  const dealName = useDeal((state) => state.scenario?.deal.name ?? "");
  const file = useFile((state) => (state.handle === undefined ? "Not saved yet" : state.name));
  const edited = useEdited();
  return (
    <div className="app__deal">
      <strong className="app__deal-name" title={dealName}>
        {dealName}
      </strong>
      <span className="app__deal-file">
        {file}
        {edited && <span className="app__edited"> · edited</span>}
      </span>
    </div>
  );
}

function HistoryButtons() {
  const history = useHistory();
  const tell = (verb: string, step: string | undefined): string =>
    step === undefined ? `Nothing to ${verb}` : `${verb} ${step}`;
  return (
    <div className="button-group" role="group" aria-label="History">
      <button
        type="button"
        className="button button--icon"
        aria-label={capital(tell("undo", history.undo))}
        title={capital(tell("undo", history.undo))}
        disabled={history.undo === undefined}
        onClick={undo}
      >
        <Arrow />
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={capital(tell("redo", history.redo))}
        title={capital(tell("redo", history.redo))}
        disabled={history.redo === undefined}
        onClick={redo}
      >
        <Arrow flipped />
      </button>
    </div>
  );
}

function Arrow({ flipped = false }: { readonly flipped?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" transform={flipped ? "scale(-1 1)" : undefined}>
      <path
        d="M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
