/** A contender: its name and one round of it. */
export interface Variant<Result> {
  readonly name: string;
  readonly run: () => Promise<Result>;
}

/** Runs every variant once a round, always in the same order: A B C, A B C, … Answers each variant's rounds, in order. */
export async function interleave<Result>(
  variants: readonly Variant<Result>[],
  rounds: number,
  say: (round: number, name: string, result: Result) => void = () => {},
): Promise<ReadonlyMap<string, readonly Result[]>> {
  const results = new Map<string, Result[]>(variants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++)
    for (const { name, run } of variants) {
      // One process at a time: two would share the cores and the caches.
      const result = await run();
      results.get(name)!.push(result);
      say(round, name, result);
    }
  return results;
}
