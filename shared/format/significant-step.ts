/**
 * The place of the last of so many significant digits, as a power of ten: 1,234 to three digits has the step 10.
 * What rounds up to the next power counts as that power (999.6 to three digits is 1,000, step 10), so that no digit more
 * than asked is shown.
 */
export function significantStep(value: number, significantDigits: number): number {
  const magnitude = Math.abs(value);
  if (magnitude === 0 || !Number.isFinite(magnitude)) return 1;
  const exponent = Number(magnitude.toExponential(significantDigits - 1).split("e")[1]);
  return 10 ** (exponent - significantDigits + 1);
}
