/** A figure of ours to start from, with nothing behind it yet. */
export const illustrative = (value: number) => ({ value, status: "illustrative" as const });
