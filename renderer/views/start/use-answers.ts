import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { PathStep } from "#shared/model/problem.ts";
import { answer, startStore, type StartState } from "../../stores/start-store.ts";
import type { ReadAnswers } from "./read-answers.ts";

/** The guided start in React. */
export const useStart = <T>(select: (state: StartState) => T): T => useStore(startStore, select);

/** What was read of the draft that is shown, and the fields whose faults are shown. */
export interface Reading extends ReadAnswers {
  /** Whether the question was left with Next; else only fields that were left show what is wrong. */
  readonly tried: boolean;
  readonly left: ReadonlySet<string>;
  readonly leave: (place: string) => void;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

/** A field of the draft: its text, what is wrong with it once it was left, and how to change it. */
export interface AnswerAt {
  readonly id: string;
  readonly value: string;
  readonly problems: readonly string[];
  readonly put: (value: string) => void;
  readonly leave: () => void;
}

const at = (draft: unknown, place: readonly PathStep[]): string => {
  let value = draft;
  for (const step of place) value = (value as Readonly<Record<PathStep, unknown>>)[step];
  return String(value);
};

/** @param told where the problems of the field are told, where that is not its place in the draft */
export function useAnswerAt(place: readonly PathStep[], told: readonly PathStep[] = place): AnswerAt {
  const reading = useContext(ReadingContext);
  const value = useStart(({ draft }) => at(draft, place));
  const key = told.join(".");
  // A field that was passed by is not wrong yet; and what moves under the pointer is missed by it.
  const shown = reading?.tried === true || (reading?.left.has(key) === true && value.trim() !== "");
  return {
    id: `start-${key.replaceAll(".", "-")}`,
    value,
    problems: shown
      ? (reading?.problems ?? []).filter(({ path }) => path.join(".") === key).map(({ sentence }) => sentence)
      : [],
    put: (next) => answer(place, next),
    leave: () => reading?.leave(key),
  };
}
