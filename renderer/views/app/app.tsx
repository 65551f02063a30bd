import { I18nProvider } from "react-aria-components";
import { useView } from "../../stores/use-stores.ts";
import { DealEditor } from "../editor/deal-editor.tsx";
import { Gallery } from "../gallery/gallery.tsx";
import { Header } from "../header/header.tsx";
import { ResultsPage } from "../results/results-page.tsx";
import { AboutDialog } from "./about-dialog.tsx";
import { CrashBoundary } from "./crash-boundary.tsx";
import { Notice } from "./notice.tsx";
import { RefusedFileDialog } from "./refused-file-dialog.tsx";
import { useDesktop } from "./use-desktop.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** The whole window: the header, one of three screens, and what may lie over them. */
export function App() {
  useDesktop();
  useShortcuts();
  const screen = useView((state) => state.screen);
  return (
    <I18nProvider locale="en-GB">
      <CrashBoundary>
        <div className="app">
          <a className="skip-link" href="#screen">
            Skip to content
          </a>
          <Header />
          <main id="screen" className="app__screen" tabIndex={-1}>
            {screen === "gallery" && <Gallery />}
            {screen === "deal" && <DealEditor />}
            {screen === "results" && <ResultsPage />}
          </main>
          <Notice />
          <RefusedFileDialog />
          <AboutDialog />
        </div>
      </CrashBoundary>
    </I18nProvider>
  );
}
