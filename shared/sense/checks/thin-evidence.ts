import type { PathStep } from "../../model/problem.ts";
import { figureName } from "../../schema/figure-name.ts";
import type { SenseCheck } from "../sense-check.ts";

/** Below so many cases a rate of a half is known only to about a tenth either side. */
const FEW = 30;

interface Found {
  readonly path: readonly PathStep[];
  readonly successes: number;
  readonly trials: number;
}

function evidenceIn(value: unknown, path: readonly PathStep[]): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => evidenceIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  if ("family" in value && value.family === "evidence") {
    const { successes, trials } = value as unknown as Found;
    return [{ path: path.at(-1) === "value" ? path.slice(0, -1) : path, successes, trials }];
  }
  return Object.entries(value).flatMap(([name, field]) => evidenceIn(field, [...path, name]));
}

/** Rates that rest on a small pilot. */
export const thinEvidence: SenseCheck = ({ scenario }) => {
  const thin = evidenceIn(scenario, []).filter(({ trials }) => trials < FEW);
  const [first] = thin;
  if (!first) return [];
  const told = thin
    .slice(0, 3)
    .map(({ path, successes, trials }) => `${figureName(scenario, path)} (${successes} of ${trials})`);
  return [
    {
      path: first.path,
      code: "thin-evidence",
      weight: "mild",
      sentence: `${thin.length === 1 ? "One rate rests" : `${thin.length} rates rest`} on fewer than ${FEW} cases: ${told.join("; ")}${thin.length > 3 ? "; …" : ""}.`,
      reason: "Small pilots are often the successful ones; what follows at scale tends to be lower.",
      mend: "Look for more cases, or widen the range downwards and say so in the note.",
    },
  ];
};
