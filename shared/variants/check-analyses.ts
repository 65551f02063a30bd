import type { Analyses } from "../model/analyses.ts";
import type { Problem } from "../model/problem.ts";
import { analysesSchema } from "../schema/analyses-schema.ts";
import { problemFromIssue } from "../schema/problem-from-issue.ts";

/** Names of studies that one before has. */
const namesTwice = ({ studies = [] }: Analyses): readonly Problem[] => {
  const names = studies.map(({ name }) => name);
  return names.flatMap((name, place): readonly Problem[] =>
    names.indexOf(name) === place
      ? []
      : [
          {
            path: ["analyses", "studies", place, "name"],
            code: "name-twice",
            sentence: `Another study is called “${name}”: give this one another name.`,
          },
        ],
  );
};

/** Ids of stresses, or of pinned futures, that one before has. */
const idsTwice = (analyses: Analyses): readonly Problem[] =>
  (["stresses", "pinned"] as const).flatMap((field) => {
    const ids = (analyses[field] ?? []).map(({ id }) => id);
    return ids.flatMap((id, place): readonly Problem[] =>
      ids.indexOf(id) === place
        ? []
        : [
            {
              path: ["analyses", field, place, "id"],
              code: "id-twice",
              sentence: `Another of this list has the id “${id}”: give this one another.`,
            },
          ],
    );
  });

/** Everything for which a file refuses what it is to keep for analyses; none where it takes it. @param found any value */
export function analysesProblems(found: unknown): readonly Problem[] {
  const parsed = analysesSchema.safeParse(found);
  if (parsed.success) return [...idsTwice(parsed.data), ...namesTwice(parsed.data)];
  return parsed.error.issues.flatMap((issue) =>
    problemFromIssue({ ...issue, path: ["analyses", ...issue.path] }, { analyses: found }),
  );
}
