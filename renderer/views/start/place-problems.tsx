import { useContext } from "react";
import type { PathStep } from "#shared/model/problem.ts";
import { ReadingContext } from "./use-answers.ts";

/** What is wrong with several fields together, once their question was tried. */
export function PlaceProblems({ place }: { readonly place: readonly PathStep[] }) {
  const reading = useContext(ReadingContext);
  const key = place.join(".");
  if (reading?.tried !== true) return null;
  return reading.problems
    .filter(({ path }) => path.join(".") === key)
    .map(({ sentence }) => (
      <p key={sentence} className="field__error" tabIndex={-1} data-invalid="true">
        {sentence}
      </p>
    ));
}
