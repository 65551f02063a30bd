import type { ElectronRuntime } from "./electron-runtime.ts";

/**
 * What one place answered: it has a runtime, it has none (which needs no comment), or it failed
 * in a way to tell the person if no later place helps.
 */
export type SourceAnswer =
  | { readonly kind: "found"; readonly runtime: ElectronRuntime }
  | { readonly kind: "absent" }
  /** What was tried, why it failed and what to do: one sentence. */
  | { readonly kind: "failed"; readonly sentence: string };

/** One place an Electron may come from. */
export interface RuntimeSource {
  readonly name: string;
  readonly find: () => Promise<SourceAnswer>;
}
