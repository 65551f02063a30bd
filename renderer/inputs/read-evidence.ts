import type { EvidenceDistribution } from "#shared/model/distribution.ts";
import type { Range } from "#shared/schema/range.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import { readDigits } from "#shared/format/read-digits.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import { distributionFigures } from "./distribution-figures.ts";
import type { OtherReading } from "./number-field.tsx";
import { toldFigure } from "./told-figure.ts";

const EVIDENCE = /^\s*(\d[\d.,'’\s]*?)\s*(?:out\s+)?of\s+(\d[\d.,'’\s]*?)\s*$/iu;

/** A count as it is typed; none where it has decimals. */
function countIn(digits: string): number {
  const read = readDigits(digits, shownStyle());
  return read.kind === "digits" && /^\d+$/u.test(read.plain) ? Number(read.plain) : Number.NaN;
}

/** Reads "31 of 87" in a field of a share: so many reached it of so many seen, which is how sure one can be of the share. */
export function readEvidence(
  text: string,
  { low, high }: Range,
  take: (evidence: EvidenceDistribution) => void,
): OtherReading | undefined {
  const match = EVIDENCE.exec(text);
  if (!match || low < 0 || high > 1) return undefined;
  const [successes, trials] = [countIn(match[1]!), countIn(match[2]!)];
  if (Number.isNaN(successes) || Number.isNaN(trials)) return undefined;
  const evidence: EvidenceDistribution = { family: "evidence", successes, trials };
  if (distributionFaults(evidence).length > 0) return undefined;
  const { mean, p5, p95 } = distributionFigures(evidence)!;
  const share = (value: number): string => toldFigure(value, "percent", "GBP");
  return { told: `= ${share(mean)}, P5 ${share(p5)} to P95 ${share(p95)}`, take: () => take(evidence) };
}
