import { shownNumber } from "../../format/shown-number.ts";
import type { SenseCheck } from "../sense-check.ts";

/** Referrals that are all certain. */
export const noVolumeRisk: SenseCheck = ({ scenario: { cohort } }) => {
  const certain = cohort.segments.every(
    ({ referrals, arrivals }) => typeof referrals.value === "number" && arrivals !== "poisson",
  );
  if (!certain) return [];
  const { segments } = cohort;
  const people = segments.reduce((sum, { referrals }) => sum + (referrals.value as number), 0);
  return [
    {
      path: ["cohort", "segments", 0, "referrals"],
      code: "no-volume-risk",
      weight: "mild",
      sentence: `Exactly ${shownNumber(people, "people")} people${segments.length > 1 ? `, in ${segments.length} segments together,` : ""} are referred in every trial: there is no volume risk.`,
      reason:
        "In 45 completed deals 16% had less than 0.8 of the planned volume and 18% more than 1.1; fixed costs then fall on fewer outcomes, or a cap binds.",
      mend: "Give the number of referrals a range, for example PERT from 75% to 115% of the plan.",
    },
  ];
};
