import type { Circumstances, MishapId } from "#shared/model/circumstances.ts";
import type { Party, ResultDocument } from "#shared/model/result.ts";
import { partiesFrom, type Perspective } from "../../../stores/perspective.ts";

const partyOf: Readonly<Record<MishapId, Party>> = {
  "payments.overBudget": "commissioner",
  "investor.loss": "investor",
  "provider.loss": "provider",
};

/** What goes wrong in some trials, one's own first. */
export const mishapsFirst = ({ circumstances }: ResultDocument, perspective: Perspective): readonly Circumstances[] =>
  partiesFrom(perspective).flatMap((party) =>
    circumstances.filter(({ id, trials }) => partyOf[id] === party && trials > 0),
  );
