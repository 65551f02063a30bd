import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { BASE, findVariant } from "#shared/variants/find-variant.ts";

/** "A variant is named by its id: no-cap, low-price." */
export function variantsOffered({ variants }: ScenarioFile): string {
  if (variants.length === 0) return "This file has no variants.";
  return `It has: ${[BASE, ...variants.map(({ id }) => id)].join(", ")}.`;
}

/** The deal that `--variant` names, the base where it names none; undefined, and told, where there is none. */
export function chosenDeal(file: ScenarioFile, variant: string | undefined): Scenario | undefined {
  const found = findVariant(file, variant ?? BASE);
  if (!found) {
    console.error(`There is no variant “${variant}”. ${variantsOffered(file)}`);
    return undefined;
  }
  for (const { sentence } of found.unfit) console.error(`Left out of the variant “${found.name}”: ${sentence}`);
  return found.scenario;
}
