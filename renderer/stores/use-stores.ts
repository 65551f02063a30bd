import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Scenario } from "#shared/model/scenario.ts";
import type { AnalysisKind } from "#shared/analysis/conduct/analyses.ts";
import { type Analysis, analysisIn, analysisStore } from "./analysis-store.ts";
import { blockStore, type BlockState } from "./block-store.ts";
import { checkStore, type CheckState } from "./check-store.ts";
import { compareStore, type CompareState } from "./compare-store.ts";
import { baseOf, dealStore, isSameFile, type DealState } from "./deal-store.ts";
import { editsSince } from "./edits-since.ts";
import { exportStore, type ExportState } from "./export-store.ts";
import type { NumberStyle } from "#shared/format/number-style.ts";
import { fileStore, type FileState } from "./file-store.ts";
import { numbersStore } from "./numbers-store.ts";
import { runStore, type RunState } from "./run-store.ts";
import { certificateStore, type CertificateCheck } from "./verify-certificate.ts";
import { verifyStore, type Verification } from "./verify-run.ts";
import { viewStore, type ViewState } from "./view-store.ts";
import { workbenchStore, type WorkbenchState } from "./workbench-store.ts";

/** The stores in React: each with a selector, so that a view follows only what it shows. */
export const useAnalysisOf = <Kind extends AnalysisKind>(kind: Kind): Analysis<Kind> =>
  useStore(analysisStore, (state) => analysisIn(state, kind));
export const useBlock = <T>(select: (state: BlockState) => T): T => useStore(blockStore, select);
export const useChecks = <T>(select: (state: CheckState) => T): T => useStore(checkStore, select);
export const useCompare = <T>(select: (state: CompareState) => T): T => useStore(compareStore, select);
export const useDeal = <T>(select: (state: DealState) => T): T => useStore(dealStore, select);
export const useExports = <T>(select: (state: ExportState) => T): T => useStore(exportStore, select);
export const useFile = <T>(select: (state: FileState) => T): T => useStore(fileStore, select);
/** The style in which numbers are shown: the `key` of what is to be shown anew with it. */
export const useNumbers = (): NumberStyle => useStore(numbersStore);
export const useRun = <T>(select: (state: RunState) => T): T => useStore(runStore, select);
export const useCertificate = (): CertificateCheck => useStore(certificateStore);
export const useVerification = (): Verification => useStore(verifyStore);
export const useView = <T>(select: (state: ViewState) => T): T => useStore(viewStore, select);
export const useWorkbench = <T>(select: (state: WorkbenchState) => T): T => useStore(workbenchStore, select);

/**
 * The open deal, or what is selected of it: a view follows only that. Only views that are shown while one is open may ask.
 */
export function useScenario<T = Scenario>(select?: (scenario: Scenario) => T): T {
  return useDeal(({ scenario }) => {
    if (!scenario) throw new Error("no deal is open");
    return select ? select(scenario) : (scenario as T);
  });
}

/** Ids and names of the outcomes; followed only where one of them changes. */
export function useOutcomeNames(): readonly (readonly [id: string, name: string])[] {
  const names = useScenario(useShallow(({ outcomes }) => outcomes.flatMap(({ id, name }) => [id, name])));
  return Array.from({ length: names.length / 2 }, (_, index) => [names[2 * index]!, names[2 * index + 1]!] as const);
}

/** Whether the open deal has changes that are not saved. */
export function useEdited(): boolean {
  const base = useDeal(baseOf);
  const variants = useDeal((state) => state.variants);
  const versions = useDeal((state) => state.versions);
  const analyses = useDeal((state) => state.analyses);
  const saved = useFile((state) => state.saved);
  return base !== undefined && !isSameFile({ base, variants, versions, analyses }, saved);
}

/** The names of the steps that undo and redo would take; undefined where there is none. */
export function useHistory(): { readonly undo: string | undefined; readonly redo: string | undefined } {
  const past = useStore(dealStore.temporal, (state) => state.pastStates.length);
  const future = useStore(dealStore.temporal, (state) => state.futureStates.at(-1)?.step);
  const step = useDeal((state) => state.step);
  return { undo: past > 0 ? step : undefined, redo: future };
}

/** How many steps the open deal is ahead of a version of it; see `editsSince`. */
export function useEditsSince(version: Scenario | undefined): number | undefined {
  useDeal((state) => state.scenario);
  return useStore(dealStore.temporal, () => (version === undefined ? undefined : editsSince(version)));
}
