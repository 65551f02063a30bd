import type { PriceRoom } from "../../model/price-room.ts";
import type { Scenario } from "../../model/scenario.ts";
import { priceRooms } from "../../report/price-room.ts";
import { ChunkRunner } from "../../run/chunk-runner.ts";
import { TrialsTable } from "../../run/trials-table.ts";

/** The price room of each outcome, from a run of a deal in this thread. */
export function priceRoomsOf(scenario: Scenario, seed: number, trials: number): readonly PriceRoom[] {
  const runner = new ChunkRunner(scenario);
  const { layout } = runner;
  const table = new TrialsTable(layout.columns, trials);
  table.put(0, trials, runner.run(seed, 0, trials));
  const place = new Map(layout.measures.map(({ id }, index) => [id, index]));
  return priceRooms(scenario, layout, table, trials, (measure) => table.column(place.get(measure)!, trials));
}
