import { workbenchStore } from "../../stores/workbench-store.ts";

/** From this width on the window has room for outline, editor and results beside each other. */
const ROOMY = "(min-width: 1360px)";

/** Up to this width it has room for one of them: as at 200 % zoom. layout.css and editor.css go by the same. */
const NARROW = "(max-width: 720px)";

/** A question to the window about its width; undefined where there is no window to ask. */
const ask = (width: string): MediaQueryList | undefined => globalThis.matchMedia?.(width);

/** What the arrangement of the panes depends on. */
export const widths = (): readonly (MediaQueryList | undefined)[] => [ask(ROOMY), ask(NARROW)];

/** Whether the window has room for one column only: the outline stands above the page, results have their own screen. */
export const isNarrow = (): boolean => ask(NARROW)?.matches ?? false;

/** Whether results stand beside the editor: as the person chose, else where the window is wide enough; never in one column. */
export const isPaneShown = (): boolean =>
  !isNarrow() && (workbenchStore.getState().pane ?? ask(ROOMY)?.matches ?? false);
