import { useRef, useState } from "react";
import type { PaymentLimit } from "#shared/model/result.ts";

/** Told once a limit has been moved for good. */
export type OnMoveLimit = (id: PaymentLimit["id"], amount: number) => void;

interface Moved {
  readonly id: PaymentLimit["id"];
  readonly amount: number;
}

/** Limits of which one is being moved: they are drawn where they are on the way, and told when it is let go. */
export interface MovedLimits {
  readonly limits: readonly PaymentLimit[];
  /** The one on the way. */
  readonly moved: Moved | undefined;
  readonly move: OnMoveLimit;
  /** Lets go: the move counts. */
  readonly settle: () => void;
  readonly putBack: () => void;
}

/** Follows a limit while it is moved; the limits themselves change only when it is let go. */
export function useMovedLimit(limits: readonly PaymentLimit[], onMoveLimit: OnMoveLimit | undefined): MovedLimits {
  const [moved, setMoved] = useState<Moved>();
  // Let go may come before the last move was drawn.
  const latest = useRef<Moved>(undefined);
  const set = (next: Moved | undefined): void => {
    latest.current = next;
    setMoved(next);
  };
  return {
    limits: moved
      ? limits.map((limit) => (limit.id === moved.id ? { ...limit, amount: moved.amount } : limit))
      : limits,
    moved,
    move: (id, amount) => set({ id, amount }),
    settle: () => {
      const last = latest.current;
      set(undefined);
      if (last && limits.some(({ id, amount }) => id === last.id && amount !== last.amount))
        onMoveLimit?.(last.id, last.amount);
    },
    putBack: () => set(undefined),
  };
}
