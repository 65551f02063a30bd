import { conductBridge } from "../bridge/conduct-bridge.ts";
import { conductDealSpace } from "../deal-space/conduct-deal-space.ts";
import { conductBreakEven } from "../break-even/conduct-break-even.ts";
import { conductSolve } from "../solve/conduct-solve.ts";
import { conductInformation } from "../information/conduct-information.ts";
import { conductReForecast } from "../re-forecast/conduct-re-forecast.ts";
import { conductReplay } from "../replay/conduct-replay.ts";
import { conductReverseStress } from "../reverse-stress/conduct-reverse-stress.ts";
import { conductStress } from "../stress/conduct-stress.ts";
import { conductTests } from "../tests/conduct-tests.ts";
import { conductTornado } from "../tornado/conduct-tornado.ts";

/** Every analysis, by the name that page and worker know it by. */
export const analyses = {
  replay: conductReplay,
  tests: conductTests,
  solve: conductSolve,
  breakEven: conductBreakEven,
  bridge: conductBridge,
  stress: conductStress,
  reverseStress: conductReverseStress,
  dealSpace: conductDealSpace,
  tornado: conductTornado,
  information: conductInformation,
  reForecast: conductReForecast,
} as const;

export type AnalysisKind = keyof typeof analyses;

/** What one analysis is asked. */
export type AskedOf<Kind extends AnalysisKind> = Parameters<(typeof analyses)[Kind]>[0];

/** What it answers. */
export type DocumentOf<Kind extends AnalysisKind> = Awaited<ReturnType<(typeof analyses)[Kind]>>;
