import { workbenchStore } from "../../stores/workbench-store.ts";

/** From this width on the window has room for outline, editor and results beside each other. */
const ROOMY = "(min-width: 1360px)";

/** The question to the window whether it is wide enough; undefined where there is no window to ask. */
export const roomy = (): MediaQueryList | undefined => globalThis.matchMedia?.(ROOMY);

/** Whether results stand beside the editor: as the person chose, else where the window is wide enough. */
export const isPaneShown = (): boolean => workbenchStore.getState().pane ?? roomy()?.matches ?? false;
