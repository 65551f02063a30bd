import type { EvidenceGrade } from "./input.ts";

/**
 * What the Greater Manchester cost-benefit guidance takes off a benefit for optimism bias by grade of its evidence (HM
 * Treasury, Public Service Transformation Network and New Economy, Supporting public service transformation, 2014). A
 * default to start from: the file keeps the share that was chosen.
 */
export const optimismBiasByGrade: Readonly<Record<EvidenceGrade, number>> = {
  A: 0,
  B: 0.05,
  C: 0.1,
  D: 0.15,
  E: 0.25,
  F: 0.4,
};
