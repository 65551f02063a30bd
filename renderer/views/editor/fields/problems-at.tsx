import { fieldId, useProblemsAt, type Place } from "./at-path.ts";

/** Problems of a whole list or group, which no single field of it can be blamed for. */
export function ProblemsAt({ place }: { readonly place: Place }) {
  const problems = useProblemsAt(place, "exactly");
  if (problems.length === 0) return null;
  return (
    <div id={fieldId(place)} tabIndex={-1} className="group-error">
      {problems.map((problem) => (
        <p key={problem} className="field__error">
          {problem}
        </p>
      ))}
    </div>
  );
}
