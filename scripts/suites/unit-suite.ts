import { Refusal } from "#scripts/terminal/refusal.ts";
import { findReaders } from "./find-readers.ts";
import { runVitest } from "./run-vitest.ts";
import type { Suite } from "./suite.ts";

/** Everything that needs no window: laws, golden files, schema, engine, files read by other programs, and components in jsdom. */
export const unitSuite: Suite = {
  name: "unit",
  run: async (filters) => {
    try {
      const environment = await findReaders();
      const projects = ["unit-pure", "unit", "unit-jsdom", "unit-screens"];
      return await runVitest({ projects, filters, environment, timeLimitInMinutes: 11 });
    } catch (error) {
      if (error instanceof Refusal) return { passed: 0, failed: 1, skipped: [], problem: error.message };
      throw error;
    }
  },
};
