/**
 * Where the data must end, in pixels and at `right` at most, so that labels at the right of their points stay inside the
 * picture: each label stands at a share `at` of the way from `left` to the data's end and takes `width`.
 */
export function roomForLabels(
  labels: readonly { readonly at: number; readonly width: number }[],
  left: number,
  right: number,
  pictureRight: number,
): number {
  const ends = labels.map(({ at, width }) => (at <= 0 ? right : left + (pictureRight - width - left) / at));
  return Math.max(left + (right - left) / 2, Math.min(right, ...ends));
}
