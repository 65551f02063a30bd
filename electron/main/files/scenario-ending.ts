/** How the name of every scenario file ends. */
export const scenarioEnding = ".sop.json";

/** The same path, ending in `.sop.json`: `deal` and `deal.json` both become `deal.sop.json`. */
export function withScenarioEnding(path: string): string {
  if (path.toLowerCase().endsWith(scenarioEnding)) return path;
  return path.replace(/\.json$/iu, "") + scenarioEnding;
}
