/** A share in words of two digits: `3.2 %`. */
export const percentOf = (share: number): string => `${Number((share * 100).toPrecision(2))} %`;
