import type { SenseWarning } from "../../model/sense-warning.ts";
import type { SenseCheck } from "../sense-check.ts";

const warning = (path: SenseWarning["path"], sentence: string): SenseWarning => ({
  path,
  code: "nobody-starts",
  weight: "mild",
  sentence,
  reason: "Without people there are no outcomes, so nothing is paid or saved for them and only fixed costs remain.",
  mend: "Enter how many are expected, or take out what is not meant to happen.",
});

/** Groups to which certainly nobody is referred, or of whom certainly nobody starts. */
export const nobodyStarts: SenseCheck = ({ scenario: { cohort } }) => [
  ...cohort.segments.flatMap(({ name, referrals, startRate }, index) => {
    const path = ["cohort", "segments", index];
    if (referrals.value === 0)
      return [warning([...path, "referrals"], `Nobody is referred to “${name}” (0 people), so nobody starts.`)];
    return startRate.value === 0
      ? [warning([...path, "startRate"], `Nobody who is referred to “${name}” starts (start rate 0%).`)]
      : [];
  }),
  ...(cohort.maximumStarts?.value === 0
    ? [warning(["cohort", "maximumStarts"], "At most 0 people may start, so nobody does.")]
    : []),
];
