import type { Scenario } from "#shared/model/scenario.ts";
import type { DealWithVariants, ScenarioFile } from "#shared/model/variant.ts";
import { BASE, findVariant } from "#shared/variants/find-variant.ts";
import { findVersion } from "#shared/versions/find-version.ts";
import { readVersion, whyUnreadable } from "#shared/versions/read-version.ts";

/** Which deal of a file is meant. */
export interface DealChoice {
  /** Id or name of a variant; absent: the base. */
  readonly variant: string | undefined;
  /** Name of the version that is meant; absent: the deal as it is now. */
  readonly versionName: string | undefined;
}

/** "A variant is named by its id: no-cap, low-price." */
export function variantsOffered({ variants }: DealWithVariants): string {
  if (variants.length === 0) return "This file has no variants.";
  return `It has: ${[BASE, ...variants.map(({ id }) => id)].join(", ")}.`;
}

/** The deal and its variants as a version holds them; as they are now where none is named; undefined, and told. */
export function chosenMoment(file: ScenarioFile, name: string | undefined): DealWithVariants | undefined {
  if (name === undefined) return file;
  const version = findVersion(file.versions, name);
  if (!version) {
    const names = file.versions.map((each) => `“${each.name}”`).join(", ");
    console.error(
      `There is no version “${name}”. ${names === "" ? "This file has no versions." : `It has: ${names}.`}`,
    );
    return undefined;
  }
  const read = readVersion(version);
  if (read.kind === "invalid") {
    console.error(`The version “${version.name}” cannot be read: ${whyUnreadable(version, read.problems)}`);
    return undefined;
  }
  if (!read.value.isAsKept)
    console.error(`The version “${version.name}” is not as it was kept: its deal has another hash than was noted.`);
  return read.value;
}

/** The deal that `--variant` names among those of a moment, the base where it names none; undefined, and told. */
export function dealAt(moment: DealWithVariants, variant: string | undefined): Scenario | undefined {
  const found = findVariant(moment, variant ?? BASE);
  if (!found) {
    console.error(`There is no variant “${variant}”. ${variantsOffered(moment)}`);
    return undefined;
  }
  for (const { sentence } of found.unfit) console.error(`Left out of the variant “${found.name}”: ${sentence}`);
  return found.scenario;
}

/** The deal that `--variant` and `--version-name` name, the base of now where they name none; undefined, and told. */
export function chosenDeal(file: ScenarioFile, { variant, versionName }: DealChoice): Scenario | undefined {
  const moment = chosenMoment(file, versionName);
  return moment && dealAt(moment, variant);
}
