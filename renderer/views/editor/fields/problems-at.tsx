import { useProblemsAt, type Place } from "./at-path.ts";

/** Problems of a whole list or group, which no single field of it can be blamed for. */
export function ProblemsAt({ place }: { readonly place: Place }) {
  const problems = useProblemsAt(place, "exactly");
  return problems.map((problem) => (
    <p key={problem} className="field__error group-error" role="status">
      {problem}
    </p>
  ));
}
