import { useEffect, useState } from "react";

const TICK_MS = 250;

/** Seconds since a moment of `performance.now()`, told four times a second: figures that change faster cannot be read. */
export function useElapsed(startedAt: number): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((performance.now() - startedAt) / 1000), TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt]);
  return seconds;
}
