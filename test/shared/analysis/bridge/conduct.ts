import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { conductBridge } from "#shared/analysis/bridge/conduct-bridge.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";

const dealOf = (id: string, name: string, scenario: Scenario): DealOfFile => ({
  id,
  name,
  variant: undefined,
  scenario,
  unfit: [],
});

interface Settings {
  readonly order?: readonly string[];
  readonly trials?: number;
  readonly workers?: number;
  readonly seed?: number;
  readonly toName?: string;
}

/** The bridge from one deal to another. */
export function bridged(from: Scenario, to: Scenario, settings: Settings = {}): Promise<BridgeDocument> {
  const { order = [], trials = 20, workers = 1, seed = 7, toName = "Offer" } = settings;
  const ends = { from: dealOf("base", "Base", from), to: dealOf("offer", toName, to) };
  return conductBridge({ scenario: from, ...ends, order, seed, trials }, inProcessCrew(workers), unheard);
}

/** A figure of a bridge by its id. */
export const figureIn = ({ figures }: BridgeDocument, id: string): BridgeDocument["figures"][number] =>
  figures.find((figure) => figure.id === id)!;
