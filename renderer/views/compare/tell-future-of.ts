import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { dealStore } from "../../stores/deal-store.ts";
import { openVariant } from "../../stores/open-variant.ts";
import { replayThere } from "../../stores/replay-store.ts";
import { tell } from "../../stores/view-store.ts";

/** Tells a typical future of a deal of the file, which is opened for it, so that it can be pinned. */
export function tellFutureOf({ variant, name }: DealOfFile, where: WhereToLook): void {
  if (dealStore.getState().variant?.id !== variant?.id) {
    openVariant(variant?.id);
    tell("good", `“${name}” is open now: this is a future of it.`);
  }
  replayThere(where);
}

/** Tells a typical future of a deal that the file does not hold: one on the way from a deal to another. */
export function tellFutureOnTheWay(scenario: Scenario, words: string, where: WhereToLook): void {
  replayThere(where, { kind: "deal", scenario, words });
}
