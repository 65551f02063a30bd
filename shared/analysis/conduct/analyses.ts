import { conductDealSpace } from "../deal-space/conduct-deal-space.ts";
import { conductTests } from "../tests/conduct-tests.ts";

/** Every analysis, by the name that page and worker know it by. */
export const analyses = {
  tests: conductTests,
  "deal-space": conductDealSpace,
} as const;

export type AnalysisKind = keyof typeof analyses;

/** What one analysis is asked. */
export type AskedOf<Kind extends AnalysisKind> = Parameters<(typeof analyses)[Kind]>[0];

/** What it answers. */
export type DocumentOf<Kind extends AnalysisKind> = Awaited<ReturnType<(typeof analyses)[Kind]>>;
