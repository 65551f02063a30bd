/**
 * Moves the centres of labels in a row apart until they no longer touch, within bounds and in their order.
 * `centres` ascend; `widths` belong to them.
 */
export function spreadApart(
  centres: readonly number[],
  widths: readonly number[],
  left: number,
  right: number,
  gap = 10,
): readonly number[] {
  const placed: number[] = [];
  let from = left;
  for (const [index, centre] of centres.entries()) {
    const half = (widths[index] ?? 0) / 2;
    const at = Math.max(centre, from + half);
    placed.push(at);
    from = at + half + gap;
  }
  let to = right;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const half = (widths[index] ?? 0) / 2;
    placed[index] = Math.min(placed[index] ?? 0, to - half);
    to = (placed[index] ?? 0) - half - gap;
  }
  return placed;
}
