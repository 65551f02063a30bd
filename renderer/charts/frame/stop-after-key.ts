/** Where the cursor goes for a key; undefined for a key that does not move it. `current` is undefined while it is away. */
export function stopAfterKey(key: string, current: number | undefined, stops: number): number | undefined {
  if (stops === 0) return undefined;
  const page = Math.max(1, Math.round(stops / 10));
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
  };
  if (key === "Home") return 0;
  if (key === "End") return stops - 1;
  const move = moves[key];
  if (move === undefined) return undefined;
  if (current === undefined) return move > 0 ? 0 : stops - 1;
  return Math.min(stops - 1, Math.max(0, current + move));
}
