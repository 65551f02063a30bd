import type { OwnStress } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";
import { stressLibrary } from "./library.ts";
import { applies, type Stress } from "./stress.ts";
import { partWords } from "./part-words.ts";

/** How documents and commands name a stress of one's own, whatever the library's are called. */
const ownStressId = ({ id }: Pick<OwnStress, "id">): string => `own:${id}`;

/** A stress of one's own beside those of the library. */
const ownStress = (scenario: Scenario, own: OwnStress): Stress => ({
  id: ownStressId(own),
  name: own.name,
  condition: `“${own.name}” happens`,
  does: `${own.parts.map((part) => partWords(part, scenario)).join("; ")}.`,
  in: () => applies(...own.parts),
});

/** Every stress that a deal may be asked to stand: the library's, then those of the file. */
export const stressesOf = (scenario: Scenario, own: readonly OwnStress[] = []): readonly Stress[] => [
  ...stressLibrary,
  ...own.map((each) => ownStress(scenario, each)),
];
