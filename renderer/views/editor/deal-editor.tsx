import { memo, type ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { useView } from "../../stores/use-stores.ts";
import type { Section } from "../../stores/view-store.ts";
import { LiveStrip } from "../live/live-strip.tsx";
import { ResultsPane } from "../workbench/results-pane.tsx";
import { useNarrow, usePaneShown } from "../workbench/use-pane-shown.ts";
import { PAGE_TITLE } from "./go-to-place.ts";
import { Outline } from "./outline.tsx";
import { pages } from "./pages.ts";
import { ProblemSummary } from "./problem-summary.tsx";

/** The workbench: headline figures on top, and below them the panes, or in a narrow window one column. */
export const DealEditor = memo(function DealEditor() {
  const section = useView((state) => state.section);
  const narrow = useNarrow();
  return (
    <div className={narrow ? "editor editor--narrow" : "editor"}>
      <LiveStrip />
      {narrow ? <EditorPage section={section} outline={<Outline section={section} />} /> : <Panes section={section} />}
    </div>
  );
});

/** The outline at the left, one page of fields, and results beside it. */
function Panes({ section }: { readonly section: Section }) {
  const pane = usePaneShown();
  const panelIds = ["outline", "page", ...(pane ? ["results"] : [])];
  const remembered = useDefaultLayout({ id: "workbench-panes", panelIds, onlySaveAfterUserInteractions: true });
  return (
    <Group
      className="editor__panes"
      defaultLayout={remembered.defaultLayout}
      onLayoutChanged={remembered.onLayoutChanged}
    >
      <Panel
        id="outline"
        defaultSize={globalThis.innerWidth < 1100 ? "164px" : "200px"}
        minSize="148px"
        maxSize="320px"
        groupResizeBehavior="preserve-pixel-size"
      >
        <Outline section={section} />
      </Panel>
      <Separator className="pane-edge" aria-label="Width of the outline" />
      <Panel id="page" minSize="360px">
        <EditorPage section={section} />
      </Panel>
      {pane && (
        <>
          <Separator className="pane-edge" aria-label="Width of the results" />
          <Panel
            id="results"
            defaultSize="400px"
            minSize="300px"
            maxSize="60%"
            groupResizeBehavior="preserve-pixel-size"
          >
            <ResultsPane />
          </Panel>
        </>
      )}
    </Group>
  );
}

interface EditorPageProps {
  readonly section: Section;
  /** The way to the other pages, where it has no pane of its own. */
  readonly outline?: ReactNode;
}

const EditorPage = memo(function EditorPage({ section, outline }: EditorPageProps) {
  const { name, page: Page } = pages.find((page) => page.section === section)!;
  return (
    <div className="editor__page">
      {outline}
      <div className="page editor__column">
        <h1 id={PAGE_TITLE} tabIndex={-1} className="visually-hidden">
          {name}
        </h1>
        <ProblemSummary />
        <Page />
      </div>
    </div>
  );
});
