import type { ReactElement } from "react";
import type { Verdict } from "#shared/model/result.ts";

type Tone = Verdict["tone"];

const tones: Readonly<Record<Tone, { readonly word: string; readonly chip: string; readonly path: string }>> = {
  good: { word: "Favourable", chip: "chip chip--good", path: "M2.5 6.5 5 9l4.5-6" },
  mixed: { word: "Mixed", chip: "chip chip--warn", path: "M1.5 7q2.25-4.5 4.5-1t4.5-1" },
  bad: { word: "Unfavourable", chip: "chip chip--bad", path: "M3 3l6 6M9 3 3 9" },
  none: { word: "Nothing to judge", chip: "chip", path: "M3 6h6" },
};

/** How a verdict reads at a glance: a sign, a word and a colour, so that none of them says it alone. */
export function VerdictTone({ tone }: { readonly tone: Tone }): ReactElement {
  const { word, chip, path } = tones[tone];
  return (
    <span className={chip}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {word}
    </span>
  );
}
