import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { ReferralWeights } from "./referral-weights.tsx";

/** When people of a group are referred: evenly over some months, or by a weight a month. */
export function ReferralProfileFields({ segment }: { readonly segment: number }) {
  const cohort = useScenario((scenario) => scenario.cohort);
  const place = ["cohort", "segments", segment, "profile"] as const;
  const { profile } = cohort.segments[segment]!;
  const choose = (kind: string): void =>
    editDeal("when people are referred", (draft) => {
      const target = draft.cohort.segments[segment]!;
      const months = target.profile.kind === "weights" ? target.profile.weights.length : target.profile.months;
      target.profile =
        kind === "weights"
          ? { kind, weights: Array.from({ length: months }, () => 1) }
          : kind === "rampUp"
            ? { kind, firstMonth: 0, months, rampUpMonths: Math.max(1, Math.min(6, months - 1)) }
            : { kind: "even", firstMonth: 0, months };
    });
  return (
    <div className="form-grid">
      <ChoiceAt
        place={[...place, "kind"]}
        label="Referred"
        of="when people are referred"
        onChoose={choose}
        choices={[
          ["even", "Evenly over months"],
          ["weights", "By a weight a month"],
          ["rampUp", "Evenly after a ramp-up"],
        ]}
      />
      <ProblemsAt place={place} />
      {profile.kind === "weights" ? (
        <ReferralWeights segment={segment} weights={profile.weights} />
      ) : (
        <>
          <NumberAt place={[...place, "firstMonth"]} label="From month" of="first month of referrals" unit="number" />
          <NumberAt place={[...place, "months"]} label="For" of="months of referrals" unit="months" />
          {profile.kind === "rampUp" && (
            <NumberAt place={[...place, "rampUpMonths"]} label="Rising over" of="months of the ramp-up" unit="months" />
          )}
        </>
      )}
    </div>
  );
}
