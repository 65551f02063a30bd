import type { ReactElement } from "react";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { valueWords } from "#shared/analysis/solve/solve-words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { makeVariant } from "../../../stores/make-variant.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { tell } from "../../../stores/view-store.ts";
import { dealWithTerm } from "./deal-with-term.ts";

interface SolveAnswerProps {
  readonly document: SolveDocument;
  /** Whether nothing can be made of it: it is of something else than is asked now, or not yet the last word. */
  readonly isOff: boolean;
}

/** The answer in sentences, and what can be made of it. */
export function SolveAnswer({ document, isOff }: SolveAnswerProps): ReactElement {
  const scenario = useScenario();
  const [first, ...others] = solveSentences(document);
  const { outcome, term } = document;
  const answer = outcome.kind === "answers" ? outcome.answers[0]! : undefined;
  const found = findTerm(scenario, term.name);
  const deal = answer && found.kind === "found" ? dealWithTerm(scenario, found.term, answer.value) : undefined;
  const named = answer ? `${term.label} ${valueWords(answer.value, document)}` : "";
  return (
    <section className="card solve-answer" aria-label="The answer">
      <p className="solve-answer__first">{first}</p>
      {others.length > 0 && <p className="solve-answer__rest">{others.join(" ")}</p>}
      {deal && (
        <div className="cluster">
          <AnswerButton isMain isOff={isOff} onPress={() => makeVariant(deal, named)}>
            Make a variant with this value
          </AnswerButton>
          <AnswerButton isOff={isOff} onPress={() => putIntoDeal(named, deal)}>
            Put it into the deal
          </AnswerButton>
        </div>
      )}
    </section>
  );
}

/** A button that keeps the focus while it does nothing: what it does is what starts the search anew. */
function AnswerButton(props: {
  readonly isMain?: boolean;
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: string;
}): ReactElement {
  const { isMain = false, isOff, onPress, children } = props;
  return (
    <button
      type="button"
      className={isMain ? "button button--primary" : "button"}
      aria-disabled={isOff || undefined}
      data-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  );
}

/** Gives the open deal the answer as one step that can be undone. */
function putIntoDeal(name: string, deal: Scenario): void {
  editDeal(name, (draft) => void Object.assign(draft, deal));
  tell("good", `The deal has it now: ${name}. Undo takes it back.`);
}
