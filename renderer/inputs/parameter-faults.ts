import { inShownStyle } from "#shared/format/in-shown-style.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { type DistributionFault, distributionFaults } from "#shared/schema/distribution-faults.ts";

/** What is wrong with a distribution's parameters, with numbers as they are shown. */
export const parameterFaults = (distribution: Distribution): readonly DistributionFault[] =>
  distributionFaults(distribution).map(({ parameter, sentence }) => ({ parameter, sentence: inShownStyle(sentence) }));
