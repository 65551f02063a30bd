import { putAt } from "../../../stores/edit-deal.ts";
import type { Place } from "./at-path.ts";
import { ChoiceAt } from "./simple-fields.tsx";

interface YesNoAtProps {
  readonly place: Place;
  readonly label: string;
  readonly of: string;
  /** What each answer means. */
  readonly yes: string;
  readonly no: string;
}

/** A truth of the deal, as a choice between what either answer means. */
export const YesNoAt = ({ place, of, yes, no, ...field }: YesNoAtProps) => (
  <ChoiceAt
    {...field}
    place={place}
    of={of}
    onChoose={(value) => putAt(of, place, value === "true")}
    choices={[
      ["true", yes],
      ["false", no],
    ]}
  />
);
