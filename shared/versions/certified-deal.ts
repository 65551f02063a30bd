import type { RunCertificate } from "../model/run-certificate.ts";
import type { Scenario } from "../model/scenario.ts";
import type { DealWithVariants, ScenarioFile } from "../model/variant.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { BASE, findVariant } from "../variants/find-variant.ts";
import { lastKeptFirst } from "./last-kept-first.ts";
import { readVersion } from "./read-version.ts";

/** A deal of a file that a certificate may be of. */
export interface CertifiedDeal {
  /** Which it is, in words: "the variant “Low cap” of the version “As tendered”". */
  readonly words: string;
  /** With the sampling and the precision of the certificate; its trials and seed are the certificate's to say. */
  readonly scenario: Scenario;
}

/** The base and the variants of one moment. */
function dealsOf(deal: DealWithVariants, version: string | undefined): readonly CertifiedDeal[] {
  return [BASE, ...deal.variants.map(({ id }) => id)].flatMap((id) => {
    const found = findVariant(deal, id);
    if (!found) return [];
    const ofVersion = version === undefined ? undefined : `the version “${version}”`;
    if (!found.variant) return [{ words: ofVersion ?? "the deal as it is now", scenario: found.scenario }];
    const ofVariant = `the variant “${found.name}”`;
    return [{ words: ofVersion ? `${ofVariant} of ${ofVersion}` : ofVariant, scenario: found.scenario }];
  });
}

/**
 * The deal of a file that a certificate is of, by its hash: the deal as it is now, one of its variants, or one of either as
 * a version holds it, the last kept first; undefined where it is of none of them.
 */
export function certifiedDeal(
  file: ScenarioFile,
  { scenarioSha256, run }: Pick<RunCertificate, "scenarioSha256" | "run">,
): CertifiedDeal | undefined {
  const isOf = ({ scenario }: CertifiedDeal): boolean => scenarioHash(scenario) === scenarioSha256;
  const moments = [
    () => dealsOf(file, undefined),
    ...lastKeptFirst(file.versions).map((version) => () => {
      const read = readVersion(version);
      return read.kind === "valid" ? dealsOf(read.value, version.name) : [];
    }),
  ];
  for (const deals of moments) {
    const asWritten = deals();
    const asRun = asWritten.map(({ words, scenario }) => ({
      words,
      scenario: { ...scenario, run: { ...run, trials: scenario.run.trials, seed: scenario.run.seed } },
    }));
    const found = [...asWritten, ...asRun].find(isOf);
    if (found) return found;
  }
  return undefined;
}
