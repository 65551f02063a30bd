import { e2eSuite } from "./e2e-suite.ts";
import { staticSuite } from "./static-suite.ts";
import type { Suite } from "./suite.ts";
import { unitSuite } from "./unit-suite.ts";

/** Every suite of `npm test`, the quickest first. */
export const allSuites: readonly Suite[] = [
  ...["types", "lint", "format", "unused"].map(staticSuite),
  unitSuite,
  e2eSuite,
];
