import type { Crew } from "../../sweep/crew.ts";

/** Who follows an analysis while it goes on: a page, or a bar in a terminal. */
export interface AnalysisListener<Document> {
  /** Trials of all cases together; the total may grow where what comes next depends on what was found. */
  readonly progress: (done: number, total: number) => void;
  /**
   * Offers a picture of what is there so far: it is made only if there is time to show it.
   * @param of trials of each case, so far and in all; or a map, which grows by points and not by trials
   */
  readonly offer: (of: { readonly done: number; readonly total: number } | "map", sumUp: () => Document) => void;
}

/**
 * Conducts an analysis on a crew of workers and answers its document, which is the same whatever the number of workers. Rejects
 * with an InputProblem when a formula came out where it must not. Given up, it never comes to its end.
 */
export type Conduct<Asked, Document> = (
  asked: Asked,
  crew: Crew,
  listener: AnalysisListener<Document>,
) => Promise<Document>;
