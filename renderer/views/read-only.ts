import { createContext } from "react";

/**
 * Whether what is shown can only be looked at: a pack that was left behind has no deal to change and no simulation, so
 * nothing in it moves a term or tells a future.
 */
export const ReadOnlyContext = createContext(false);
