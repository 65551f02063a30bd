import { createStore } from "zustand/vanilla";
import type { WorkDone } from "#shared/report/file-pieces.ts";

/** An export whose place is chosen and whose file is not whole yet. */
export interface ExportGoingOn {
  readonly id: number;
  /** The file's name: `aspire.trials.csv`. */
  readonly name: string;
  /** `putting-in-place`: all of it is written, and it must only reach the disk and take its name. It can be cancelled no more. */
  readonly doing: "writing" | "putting-in-place";
  /** How much of the work is in what is written; undefined while, or where, that is not known. */
  readonly work: WorkDone | undefined;
  readonly cancel: () => void;
}

export interface ExportState {
  /** In the order in which they began. */
  readonly goingOn: readonly ExportGoingOn[];
}

export const exportStore = createStore<ExportState>()(() => ({ goingOn: [] }));

export const addExport = (begun: ExportGoingOn): void =>
  exportStore.setState(({ goingOn }) => ({ goingOn: [...goingOn, begun] }));

export const changeExport = (id: number, change: Partial<Pick<ExportGoingOn, "doing" | "work">>): void =>
  exportStore.setState(({ goingOn }) => ({
    goingOn: goingOn.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }));

export const removeExport = (id: number): void =>
  exportStore.setState(({ goingOn }) => ({ goingOn: goingOn.filter((each) => each.id !== id) }));

/** Cancels the export that began last; does nothing while there is none. */
export const cancelLastExport = (): void => exportStore.getState().goingOn.at(-1)?.cancel();
