import type { EvidenceDistribution } from "#shared/model/distribution.ts";
import type { Range } from "#shared/schema/range.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import { distributionFigures } from "./distribution-figures.ts";
import type { OtherReading } from "./number-field.tsx";
import { toldFigure } from "./told-figure.ts";

const EVIDENCE = /^\s*(\d[\d,]*)\s*(?:out\s+)?of\s+(\d[\d,]*)\s*$/iu;

/** Reads "31 of 87" in a field of a share: so many reached it of so many seen, which is how sure one can be of the share. */
export function readEvidence(
  text: string,
  { low, high }: Range,
  take: (evidence: EvidenceDistribution) => void,
): OtherReading | undefined {
  const match = EVIDENCE.exec(text);
  if (!match || low < 0 || high > 1) return undefined;
  const [successes, trials] = [match[1]!, match[2]!].map((digits) => Number(digits.replaceAll(",", ""))) as [
    number,
    number,
  ];
  const evidence: EvidenceDistribution = { family: "evidence", successes, trials };
  if (distributionFaults(evidence).length > 0) return undefined;
  const { mean, p5, p95 } = distributionFigures(evidence)!;
  const share = (value: number): string => toldFigure(value, "percent", "GBP");
  return { told: `= ${share(mean)}, P5 ${share(p5)} to P95 ${share(p95)}`, take: () => take(evidence) };
}
