/** Less than this is no difference of money: sums in floating point differ in their last bits. In the deal's currency. */
export const HALF_A_PENNY = 0.005;

/**
 * An amount of pence → whole pence, halves up. A millionth of a penny is added first, so that an amount that is a half
 * only but for the last bits of its binary form (29 % of 50) rounds as it would by hand.
 * @param pence 0 or more
 */
export const roundPence = (pence: number): number => Math.floor(pence + 0.500001);

/** An amount of pence → whole pence, down; what is whole but for the last bits of its binary form stays whole. */
export const floorPence = (pence: number): number => Math.floor(pence + 0.000001);

/**
 * An amount in the deal's currency → whole pence, halves up.
 * @param amount 0 or more
 * @example toPence(1.005) is 101
 */
export const toPence = (amount: number): number => roundPence(amount * 100);
