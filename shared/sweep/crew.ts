import type { TrialsTable } from "../run/trials-table.ts";
import { type CasesRun, casesInWorkers } from "./cases-in-workers.ts";
import type { SweepPort } from "./sweep-protocol.ts";

/** What is simulated; see {@link casesInWorkers}. */
export type CrewTask = Omit<CasesRun, "ports" | "group">;

/** Workers that simulate cases, task after task: an analysis may need several, each chosen by what the one before found. */
export class Crew {
  readonly #ports: readonly SweepPort[];
  #tasks = 0;

  /** @param ports at least one; the crew is alone in using them */
  constructor(ports: readonly SweepPort[]) {
    this.#ports = ports;
  }

  /** Simulates cases on all workers, in the place of what they do: a task that is given up never comes to its end. */
  simulate(task: CrewTask): Promise<TrialsTable> {
    return casesInWorkers({ ...task, ports: this.#ports, group: ++this.#tasks });
  }

  /** Gives up what goes on. Nothing more is heard of it. */
  giveUp(): void {
    for (const port of this.#ports) port.listen(() => undefined);
  }

  close(): void {
    for (const port of this.#ports) port.close();
  }
}
