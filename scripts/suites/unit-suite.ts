import { runVitest } from "./run-vitest.ts";
import type { Suite } from "./suite.ts";

/** Everything that needs no window: laws, golden files, schema, engine, and components in jsdom. */
export const unitSuite: Suite = {
  name: "unit",
  run: (filters) =>
    runVitest({ projects: ["unit-pure", "unit", "unit-jsdom", "unit-screens"], filters, timeLimitInMinutes: 11 }),
};
