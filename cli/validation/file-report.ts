import { readScenario } from "#cli/read-scenario.ts";
import type { Problem } from "#shared/model/problem.ts";
import type { SenseWarning } from "#shared/model/sense-warning.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";
import { BASE, findVariant } from "#shared/variants/find-variant.ts";
import { readVersion, whyUnreadable } from "#shared/versions/read-version.ts";

/** Something about a file: an error keeps it from being used, a warning does not. */
export interface FileProblem extends Problem, Partial<Pick<SenseWarning, "weight" | "reason" | "mend">> {
  readonly severity: "error" | "warning";
  /** Its path in words; empty for the file as a whole. */
  readonly place: string;
  /** Of a check of sense: the deal it is of, `base` or the id of a variant. */
  readonly variant?: string;
}

/** What was found of a file. */
export interface FileReport {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  readonly valid: boolean;
  /** Name of the deal; absent where the file cannot be used. */
  readonly deal?: string;
  readonly problems: readonly FileProblem[];
}

const told = (problem: Problem, severity: FileProblem["severity"], document: unknown): FileProblem => ({
  ...problem,
  severity,
  place: problem.path.length === 0 ? "" : describePath(problem.path, document),
});

/** What of a file is kept and cannot be used as it stands, though the deal can. */
function keptUnused(file: ScenarioFile): readonly FileProblem[] {
  const unfit = file.variants.flatMap(({ id, name }, place) =>
    (findVariant(file, id)?.unfit ?? []).map(({ sentence }) => ({
      path: ["variants", place],
      code: "change-left-out",
      sentence: `Left out of the variant “${name}”: ${sentence}`,
    })),
  );
  const unreadable = file.versions.flatMap((version, place) => {
    const read = readVersion(version);
    const path = ["versions", place];
    if (read.kind === "invalid")
      return [
        { path, code: "version-unreadable", sentence: `It cannot be read: ${whyUnreadable(version, read.problems)}` },
      ];
    if (read.value.isAsKept) return [];
    return [
      {
        path,
        code: "version-changed",
        sentence: "It is not as it was kept: its deal has another hash than was noted.",
      },
    ];
  });
  return [...unfit, ...unreadable].map((problem) => told(problem, "warning", file));
}

/** What about the base makes one ask, and what about a variant that the base does not have. */
function senseOf(file: ScenarioFile): readonly FileProblem[] {
  const key = ({ code, path, sentence }: SenseWarning): string => JSON.stringify([code, path, sentence]);
  const ofBase = senseChecks(file.base);
  const known = new Set(ofBase.map(key));
  const ofVariants = file.variants.flatMap(({ id, name }) => {
    const { scenario } = findVariant(file, id)!;
    return senseChecks(scenario)
      .filter((warning) => !known.has(key(warning)))
      .map((warning) => {
        const problem = told(warning, "warning", scenario);
        return { ...problem, variant: id, place: `variant “${name}” › ${problem.place}` };
      });
  });
  return [...ofBase.map((warning) => ({ ...told(warning, "warning", file.base), variant: BASE })), ...ofVariants];
}

/** Reads a file and finds everything that is wrong with it. @param withSense also what about the deal makes one ask */
export async function reportOnFile(file: string, withSense: boolean): Promise<FileReport> {
  const { checked, document } = await readScenario(file);
  if (checked.kind === "invalid")
    return { file, valid: false, problems: checked.problems.map((problem) => told(problem, "error", document)) };
  const problems = [...keptUnused(checked.value), ...(withSense ? senseOf(checked.value) : [])];
  return { file, valid: true, deal: checked.value.base.deal.name, problems };
}
