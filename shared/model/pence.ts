/**
 * An amount in the deal's currency → whole pence, halves up. A millionth of a penny is added first, so that an amount
 * that is a half only but for the last bits of its binary form (1.005) rounds as it would by hand.
 * @param amount 0 or more
 */
export const toPence = (amount: number): number => Math.floor(amount * 100 + 0.500001);
