import { createStore } from "zustand/vanilla";
import { perspectives, type Perspective } from "./perspective.ts";

/** How the workbench is arranged: remembered from one start to the next, no part of any deal. */
export interface WorkbenchState {
  /** Whose questions come first. It reorders results and changes no figure. */
  readonly perspective: Perspective;
  /** Whether results stand beside the editor; undefined where the width of the window decides. */
  readonly pane: boolean | undefined;
}

const PLACE = "workbench";
const usual: WorkbenchState = { perspective: "all", pane: undefined };

/** What an earlier start left; whatever is no arrangement of ours is as if it were not there. */
function remembered(): WorkbenchState {
  try {
    const { perspective, pane } = JSON.parse(globalThis.localStorage?.getItem(PLACE) ?? "{}") as WorkbenchState;
    return {
      perspective: perspectives.includes(perspective) ? perspective : usual.perspective,
      pane: typeof pane === "boolean" ? pane : undefined,
    };
  } catch {
    return usual;
  }
}

export const workbenchStore = createStore<WorkbenchState>()(remembered);

workbenchStore.subscribe((state) => {
  try {
    globalThis.localStorage?.setItem(PLACE, JSON.stringify(state));
  } catch {
    // A browser that keeps nothing: the arrangement lasts as long as the window.
  }
});

export const showPerspective = (perspective: Perspective): void => workbenchStore.setState({ perspective });
export const showPane = (pane: boolean): void => workbenchStore.setState({ pane });
