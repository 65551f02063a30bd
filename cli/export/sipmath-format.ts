import { sipmathPieces } from "#shared/export/sipmath/sipmath-pieces.ts";
import type { ExportFormat } from "./export-format.ts";
import { finishedRun } from "./finished-run.ts";

/** Uncertain results for other models, by the SIPmath 3.0 standard. */
export const sipmathFormat: ExportFormat = {
  name: "sipmath",
  files: [
    {
      name: "sipmath.json",
      holds: "the uncertain results as a SIPmath 3.0 library, moving together",
      needs: "run",
      piecesOf: (run, tell) => sipmathPieces(finishedRun(run), tell),
    },
  ],
};
