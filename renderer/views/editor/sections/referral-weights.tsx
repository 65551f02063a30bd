import { useState } from "react";
import { FieldMessages } from "../../../inputs/field-messages.tsx";
import { shownStyle } from "#shared/format/shown-style.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { fieldId, useProblemsAt } from "../fields/at-path.ts";
import { readWeights } from "./read-weights.ts";

interface ReferralWeightsProps {
  readonly segment: number;
  readonly weights: readonly number[];
}

/** As it stands in the deal, to its last digit. */
const weightText = (weight: number): string => String(weight).replace(".", shownStyle().decimal);

/** One weight a month, typed or pasted as a list and checked as a whole. */
export function ReferralWeights({ segment, weights }: ReferralWeightsProps) {
  const place = ["cohort", "segments", segment, "profile", "weights"];
  const problems = useProblemsAt(place);
  const [text, setText] = useState<string>();
  const read = text === undefined ? undefined : readWeights(text);
  const said = read?.kind === "fault" ? [read.sentence] : problems;
  const id = fieldId(place);
  const leave = (): void => {
    if (read?.kind === "fault") return;
    if (read && read.weights.join(" ") !== weights.join(" "))
      editDeal("weights of referrals", (draft) => {
        draft.cohort.segments[segment]!.profile = { kind: "weights", weights: [...read.weights] };
      });
    setText(undefined);
  };
  return (
    <div className={`field weights-field${said.length > 0 ? " field--invalid" : ""}`}>
      <label className="field__label" htmlFor={id}>
        Weights, one a month from month 0
      </label>
      <div className="field__box">
        <input
          id={id}
          className="field__input"
          autoComplete="off"
          aria-invalid={said.length > 0 ? true : undefined}
          aria-describedby={said.length > 0 ? `${id}-error` : `${id}-hint`}
          value={text ?? weights.map(weightText).join(" ")}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === "Enter") leave();
            if (event.key === "Escape") setText(undefined);
          }}
        />
      </div>
      <FieldMessages id={id} problems={said} hint={`${weights.length} months`} />
    </div>
  );
}
