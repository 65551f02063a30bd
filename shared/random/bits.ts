/** 2^32 */
const STEPS = 4_294_967_296;

/** The uniform of 32 random bits, strictly between 0 and 1: the middle of its step. */
export const uniformOf = (bits: number): number => (bits + 0.5) / STEPS;

/**
 * The edge that takes the place of a probability where draws are kept as bits: `uniformOf(bits) < probability` exactly
 * where `bits < edgeOf(probability)`.
 * @returns a whole number from 0 to 2^32
 */
export function edgeOf(probability: number): number {
  const edge = Math.ceil(probability * STEPS - 0.5);
  return edge <= 0 ? 0 : edge >= STEPS ? STEPS : edge;
}
