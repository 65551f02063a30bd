type CleanUp = () => void;

const cleanUps = new Set<CleanUp>();

/** Exit codes of a process ended by a signal: 128 and its number. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Has something done, at once, when the process is told to stop (Ctrl-C, or a scheduler's end of time) and not otherwise.
 * Answers how to forget it.
 */
export function onInterrupt(cleanUp: CleanUp): () => void {
  cleanUps.add(cleanUp);
  return () => void cleanUps.delete(cleanUp);
}

/** Ends the process when it is told to stop, after what must be cleaned up. */
export function endOnInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    // A second one while the first is seen to does not cut that short.
    process.on(signal, () => {
      for (const cleanUp of cleanUps) cleanUp();
      process.exit(codes[signal]);
    });
}
