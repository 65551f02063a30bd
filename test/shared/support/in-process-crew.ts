import { Crew } from "#shared/sweep/crew.ts";
import { serveSweep } from "#shared/sweep/serve-sweep.ts";
import type { SweepPort } from "#shared/sweep/sweep-protocol.ts";

/** A worker of a crew in this thread: the real body, which answers a little later, as from another thread. */
function port(delayMs: number): SweepPort {
  let hear: Parameters<SweepPort["listen"]>[0] = () => undefined;
  const answer = (act: () => void): unknown => (delayMs === 0 ? setImmediate(act) : setTimeout(act, delayMs));
  const serve = serveSweep((message) => answer(() => hear(message)));
  return {
    post: (message) => serve(structuredClone(message)),
    listen: (listener) => (hear = listener),
    close: () => undefined,
  };
}

/** A crew whose workers are all in this thread. */
export const inProcessCrew = (workers = 1): Crew =>
  new Crew(Array.from({ length: workers }, (_, number) => port(number)));

/** Nobody follows. */
export const unheard = { progress: () => undefined, offer: () => undefined };
