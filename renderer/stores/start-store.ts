import { produce, type Draft } from "immer";
import { createStore } from "zustand/vanilla";
import type { PathStep } from "#shared/model/problem.ts";
import type { NumberStyle } from "#shared/format/number-style.ts";
import { preferencesStore } from "./preferences-store.ts";
import { preferredCurrency } from "./preferred-deal.ts";
import { inOtherMarks } from "./in-other-marks.ts";
import { blankDraft, blankOutcome, type StartDraft } from "./start-draft.ts";

/** The questions of the guided start. */
export const questions = [1, 2, 3, 4, 5] as const;
export type Question = (typeof questions)[number];

/** How far the guided start has come. Kept while other screens are shown, so that nothing answered is lost. */
export interface StartState {
  readonly draft: StartDraft;
  readonly question: Question;
  /** Questions that were left with Next: what is wrong with them is shown at every field. */
  readonly tried: readonly Question[];
  /** Whether anything was answered yet. */
  readonly begun: boolean;
}

const fresh = (): StartState => ({
  draft: blankDraft(new Date(), preferredCurrency()),
  question: 1,
  tried: [],
  begun: false,
});

export const startStore = createStore<StartState>()(fresh);

// Preferences are read after the window was made, and may change at any time.
preferencesStore.subscribe(() => startStore.getState().begun || startOver());

export const startOver = (): void => startStore.setState(fresh(), true);
export const showQuestion = (question: Question): void => startStore.setState({ question });

/** Marks a question as tried, so that its faults show. */
export const tryQuestion = (question: Question): void =>
  startStore.setState(({ tried }) => ({ tried: tried.includes(question) ? tried : [...tried, question] }));

const change = (recipe: (draft: Draft<StartDraft>) => void): void =>
  startStore.setState(({ draft }) => ({ draft: produce(draft, recipe), begun: true }));

/** Puts a text or a choice at a place of the draft: `["outcomes", 0, "withService", "low"]`. */
export const answer = (place: readonly PathStep[], value: string): void =>
  change((draft) => {
    let holder = draft as unknown as Record<PathStep, unknown>;
    for (const each of place.slice(0, -1)) holder = holder[each] as Record<PathStep, unknown>;
    holder[place.at(-1)!] = value;
  });

/** Rewrites the numbers of the draft for another style: "1.5" and "1,5" are typed where the other means something else. */
export const rewriteAnswers = (from: NumberStyle, to: NumberStyle): void =>
  startStore.setState(({ draft }) => ({ draft: inOtherMarks(draft, from, to) }));

/** Adds an outcome, with a name if there is one. */
export const addOutcome = (name = ""): void =>
  change(({ outcomes }) => {
    const key = Math.max(-1, ...outcomes.map((outcome) => outcome.key)) + 1;
    outcomes.push({ ...blankOutcome(key), name });
  });

/** Takes an outcome out; who came after it comes after the start, and later places move up. */
export const removeOutcome = (index: number): void =>
  change(({ outcomes }) => {
    outcomes.splice(index, 1);
    for (const outcome of outcomes) {
      const after = outcome.after === "" ? -1 : Number(outcome.after);
      if (after === index) outcome.after = "";
      if (after > index) outcome.after = String(after - 1);
    }
  });
