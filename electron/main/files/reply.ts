import type { Reply } from "#shared/desktop/contract.ts";

/** A request that ended as wished. */
export function done<T>(value: T): Reply<T> {
  return { kind: "done", value };
}

/** A request that something outside the app stood in the way of, with the sentence a person is shown. */
export function refused(sentence: string): { readonly kind: "refused"; readonly sentence: string } {
  return { kind: "refused", sentence };
}

/** A request the person changed their mind about. */
export const cancelled = { kind: "cancelled" } as const;
