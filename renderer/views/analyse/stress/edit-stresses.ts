import type { OwnStress, StressPart } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealInputs } from "../../../stores/deal-inputs.ts";
import { editAnalyses } from "../../../stores/edit-analyses.ts";

/** What a part does, as it is chosen. */
export type PartKind = "times" | "plus" | "held" | "effect" | "success" | "delay" | "term";

/** Which kind a part is. */
export function kindOf(part: StressPart): PartKind {
  if (part.kind !== "input") return part.kind;
  if (part.held !== undefined) return "held";
  return part.times === undefined && part.plus !== undefined ? "plus" : "times";
}

const inputOf = (part: StressPart, scenario: Scenario): string =>
  part.kind === "input" ? part.input : `segment.${scenario.cohort.segments[0]!.id}.referrals`;

/** A value that an input may be held at: the one it has, or where it is drawn the nearest to nought. */
function nowAt(id: string, scenario: Scenario): number {
  const input = dealInputs(scenario).find((each) => each.id === id);
  if (!input) return 0;
  const { value, range } = input;
  return typeof value === "number" ? value : Math.min(range.high, Math.max(range.low, 0));
}

/** A part of another kind, about the same input where it was about one. */
export function partOfKind(kind: PartKind, part: StressPart, scenario: Scenario): StressPart {
  switch (kind) {
    case "times":
      return { kind: "input", input: inputOf(part, scenario), times: 0.8 };
    case "plus":
      return { kind: "input", input: inputOf(part, scenario), plus: 0 };
    case "held":
      return { kind: "input", input: inputOf(part, scenario), held: nowAt(inputOf(part, scenario), scenario) };
    case "effect":
    case "success":
      return { kind, times: 0.8 };
    case "delay":
      return { kind, months: 3 };
    case "term":
      return { kind, path: ["payment", "lastClaimMonth"], value: scenario.payment.lastClaimMonth };
  }
}

const freeId = (own: readonly OwnStress[]): string => {
  let number = own.length + 1;
  while (own.some(({ id }) => id === `stress-${number}`)) number++;
  return `stress-${number}`;
};

/** Adds a stress: fewer people, until it says otherwise. */
export function addStress(own: readonly OwnStress[], scenario: Scenario): void {
  const id = freeId(own);
  const part = partOfKind("times", { kind: "effect", times: 1 }, scenario);
  const added: OwnStress = { id, name: `My stress ${id.slice("stress-".length)}`, parts: [part] };
  editAnalyses(`new stress “${added.name}”`, { stresses: [...own, added] });
}

/** Changes a stress as one undoable step. */
export function changeStress(own: readonly OwnStress[], id: string, change: Partial<OwnStress>): void {
  const name = own.find((each) => each.id === id)?.name ?? id;
  editAnalyses(`stress “${name}”`, { stresses: own.map((each) => (each.id === id ? { ...each, ...change } : each)) });
}

/** Takes a stress out of the file. */
export function removeStress(own: readonly OwnStress[], id: string): void {
  const name = own.find((each) => each.id === id)?.name ?? id;
  editAnalyses(`removal of the stress “${name}”`, { stresses: own.filter((each) => each.id !== id) });
}
