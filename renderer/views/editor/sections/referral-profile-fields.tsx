import { useState } from "react";
import { FieldMessages } from "../../../inputs/field-messages.tsx";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { useProblemsAt } from "../fields/at-path.ts";
import { NumberAt } from "../fields/simple-fields.tsx";

/** When people of a group are referred: evenly over some months, or by a weight a month. */
export function ReferralProfileFields({ segment }: { readonly segment: number }) {
  const { cohort } = useScenario();
  const place = ["cohort", "segments", segment, "profile"] as const;
  const problems = useProblemsAt(place);
  const { profile } = cohort.segments[segment]!;
  const choose = (kind: string): void =>
    editDeal("when people are referred", (draft) => {
      const target = draft.cohort.segments[segment]!;
      const months = target.profile.kind === "weights" ? target.profile.weights.length : target.profile.months;
      target.profile =
        kind === "weights"
          ? { kind, weights: Array.from({ length: months }, () => 1) }
          : { kind: "even", firstMonth: 0, months };
    });
  return (
    <div className="form-grid">
      <div className="field">
        <label className="field__label" htmlFor={`profile-${segment}`}>
          Referred
        </label>
        <div className="field__box">
          <select
            id={`profile-${segment}`}
            className="field__input"
            value={profile.kind}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="even">Evenly over some months</option>
            <option value="weights">By a weight a month</option>
            {profile.kind === "poisson" && <option value="poisson">At random (not simulated yet)</option>}
          </select>
        </div>
        <FieldMessages id={`profile-${segment}`} problems={problems} />
      </div>
      {profile.kind === "weights" ? (
        <Weights segment={segment} weights={profile.weights} />
      ) : (
        <>
          <NumberAt place={[...place, "firstMonth"]} label="From month" of="first month of referrals" unit="number" />
          <NumberAt place={[...place, "months"]} label="For" of="months of referrals" unit="months" />
        </>
      )}
    </div>
  );
}

/** The weights as a list a person can type, checked as a whole. */
function Weights({ segment, weights }: { readonly segment: number; readonly weights: readonly number[] }) {
  const [text, setText] = useState<string>();
  const read = (typed: string): readonly number[] | undefined => {
    const parts = typed.split(/[\s,;]+/u).filter((part) => part !== "");
    const numbers = parts.map(Number);
    return numbers.length > 0 && numbers.every((number) => Number.isFinite(number) && number >= 0)
      ? numbers
      : undefined;
  };
  const fault = text !== undefined && !read(text);
  return (
    <div className={`field${fault ? " field--invalid" : ""}`}>
      <label className="field__label" htmlFor={`weights-${segment}`}>
        Weights from month 0
      </label>
      <div className="field__box">
        <input
          id={`weights-${segment}`}
          className="field__input"
          value={text ?? weights.join(" ")}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            const numbers = text === undefined ? undefined : read(text);
            if (numbers)
              editDeal("weights of referrals", (draft) => {
                draft.cohort.segments[segment]!.profile = { kind: "weights", weights: [...numbers] };
              });
            if (!fault) setText(undefined);
          }}
        />
      </div>
      {fault && <p className="field__error">Write numbers of 0 or more, one a month, with spaces between.</p>}
    </div>
  );
}
