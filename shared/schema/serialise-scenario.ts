import type { Scenario } from "../model/scenario.ts";

/** A scenario as the text of its file: JSON, two spaces, one line feed at the end, fields in the order they were read. */
export function serialiseScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, undefined, 2)}\n`;
}
