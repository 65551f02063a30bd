/** How much lower the parts are tried at a time, in inches. */
const STEP = 0.1;

/**
 * Parts of about one size: as few as there must be, cut at the least height at which they are no more. So none of several slides
 * has a single line on it.
 * @param split cuts into parts none of which is higher than this, in inches
 */
export function splitEvenly<Part>(split: (height: number) => readonly Part[], most: number): readonly Part[] {
  let parts = split(most);
  for (let height = most - STEP; height > 0; height -= STEP) {
    const lower = split(height);
    if (lower.length > parts.length) break;
    parts = lower;
  }
  return parts;
}
