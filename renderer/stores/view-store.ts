import { createStore } from "zustand/vanilla";
import type { Problem } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";

export type Screen = "gallery" | "start" | "deal" | "results" | "compare" | "analyse";

/** The pages of the editor, in the order of the outline. */
export type Section =
  | "deal"
  | "people"
  | "outcomes"
  | "rate-card"
  | "savings"
  | "costs"
  | "investment"
  | "uncertainty"
  | "appraisal"
  | "plans"
  | "assumptions"
  | "checks"
  | "versions";

/** The pages of the analyses, in the order of their list. */
export type AnalysisPage =
  | "tests"
  | "tornado"
  | "solve"
  | "deal-space"
  | "break-even"
  | "stress"
  | "reverse-stress"
  | "replay"
  | "re-forecast"
  | "information";

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** What was read, for naming places in it; undefined when it was not JSON. */
  readonly document: unknown;
}

export interface Notice {
  readonly tone: "good" | "info" | "error";
  readonly sentence: string;
  /** The version of the deal it speaks of, if any: once the deal is another, it is out of date. */
  readonly about?: Scenario | undefined;
}

/** What may lie over the window, one at a time. */
export type DialogName =
  | "about"
  | "certificate"
  | "guide"
  | "keep-version"
  | "new-variant"
  | "palette"
  | "preferences"
  | "rename-variant"
  | "shortcuts"
  | "variant-differences"
  | "verify-certificate";

/** What the window shows: not part of the deal, not undone, not saved. */
export interface ViewState {
  readonly screen: Screen;
  readonly section: Section;
  /** The page of the analyses that was shown last. */
  readonly analysis: AnalysisPage;
  readonly refusedFile: RefusedFile | undefined;
  /** A short message about what just happened: saved, exported, or why not. */
  readonly notice: Notice | undefined;
  /** What lies over the window, if anything. */
  readonly dialog: DialogName | undefined;
  /** Whether every edit starts a run, so that answers are seen while terms are changed. */
  readonly live: boolean;
}

export const viewStore = createStore<ViewState>()(() => ({
  screen: "gallery",
  section: "deal",
  analysis: "tests",
  refusedFile: undefined,
  notice: undefined,
  dialog: undefined,
  live: true,
}));

export const showScreen = (screen: Screen): void => viewStore.setState({ screen });
export const showSection = (section: Section): void => viewStore.setState({ section, screen: "deal" });
export const showAnalysis = (analysis: AnalysisPage): void => viewStore.setState({ analysis, screen: "analyse" });
export const dismissRefusedFile = (): void => viewStore.setState({ refusedFile: undefined });
export const dismissNotice = (): void => viewStore.setState({ notice: undefined });
export const showDialog = (dialog: DialogName): void => viewStore.setState({ dialog });
export const closeDialog = (): void => viewStore.setState({ dialog: undefined });
export const setLive = (live: boolean): void => viewStore.setState({ live });
export const tell = (tone: Notice["tone"], sentence: string, about?: Scenario): void =>
  viewStore.setState({ notice: { tone, sentence, ...(about && { about }) } });
