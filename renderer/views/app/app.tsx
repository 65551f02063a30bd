import { I18nProvider } from "react-aria-components";
import { useDeal, useNumbers, useView } from "../../stores/use-stores.ts";
import { AnalysePage } from "../analyse/analyse-page.tsx";
import { ComparePage } from "../compare/compare-page.tsx";
import { DealEditor } from "../editor/deal-editor.tsx";
import { Gallery } from "../gallery/gallery.tsx";
import { GuideDialog } from "../help/guide-dialog.tsx";
import { Header } from "../header/header.tsx";
import { RunAnnouncement } from "../live/run-announcement.tsx";
import { Palette } from "../palette/palette.tsx";
import { Presentation } from "../present/presentation.tsx";
import { ResultsPage } from "../results/results-page.tsx";
import { CertificateDialog } from "../results/trail/certificate-dialog.tsx";
import { VerifyCertificateDialog } from "../results/trail/verify-certificate-dialog.tsx";
import { StartPage } from "../start/start-page.tsx";
import { KeepVersionDialog } from "../versions/keep-version-dialog.tsx";
import { VariantDialogs } from "../variants/variant-dialogs.tsx";
import { AboutDialog } from "./about-dialog.tsx";
import { CrashBoundary } from "./crash-boundary.tsx";
import { ExportsGoingOn } from "./exports-going-on.tsx";
import { ImportDealInput } from "./import-deal-input.tsx";
import { Notice } from "./notice.tsx";
import { PreferencesDialog } from "./preferences-dialog.tsx";
import { RecoveryDialog } from "./recovery-dialog.tsx";
import { RefusedFileDialog } from "./refused-file-dialog.tsx";
import { ScreenPlace } from "./screen-place.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { Desktop } from "./desktop.ts";

/**
 * The whole window: the header, one of six screens, and what may lie over them. What shows numbers is made anew when they are
 * to be written otherwise, so that none is forgotten; the dialog where that is chosen stays.
 */
export function App() {
  const numbers = useNumbers().locale;
  return (
    <I18nProvider locale="en-GB">
      <CrashBoundary showing={[]}>
        <div className="app">
          <Desktop />
          <a className="skip-link" href="#screen">
            Skip to content
          </a>
          <Header key={`header ${numbers}`} />
          <ScreenPlace>
            <Screen key={numbers} />
          </ScreenPlace>
          <div className="notices">
            <ExportsGoingOn key={`exports ${numbers}`} />
            <Notice />
          </div>
          <RunAnnouncement />
          <ImportDealInput />
          <RefusedFileDialog />
          <RecoveryDialog />
          <Presentation key={`presentation ${numbers}`} />
          <PreferencesDialog />
          <GuideDialog />
          <AboutDialog />
          <ShortcutsDialog />
          <CertificateDialog key={`certificate ${numbers}`} />
          <VerifyCertificateDialog key={`verify ${numbers}`} />
          <KeepVersionDialog />
          <VariantDialogs />
          <Palette key={`palette ${numbers}`} />
        </div>
      </CrashBoundary>
    </I18nProvider>
  );
}

/** One of six screens. When one breaks, the header with its tabs, Undo and Save still works. */
function Screen() {
  const screen = useView((state) => state.screen);
  const section = useView((state) => state.section);
  const analysis = useView((state) => state.analysis);
  const scenario = useDeal((state) => state.scenario);
  return (
    <CrashBoundary showing={[screen, section, analysis, scenario]}>
      {screen === "gallery" && <Gallery />}
      {screen === "start" && <StartPage />}
      {screen === "deal" && <DealEditor />}
      {screen === "results" && <ResultsPage />}
      {screen === "compare" && <ComparePage />}
      {screen === "analyse" && <AnalysePage />}
    </CrashBoundary>
  );
}
