import { openBlank, openFile } from "../../stores/open-deal.ts";
import { startOver } from "../../stores/start-store.ts";
import { showScreen } from "../../stores/view-store.ts";
import { useStart } from "../start/use-answers.ts";

/** The ways to a deal of one's own: five questions, a blank one, or a file. */
export function NewDealCard() {
  const begun = useStart((state) => state.begun);
  const question = useStart((state) => state.question);
  return (
    <section className="card new-deal" aria-labelledby="new-deal">
      <div className="stack stack--tight new-deal__words">
        <h2 id="new-deal">A deal of your own</h2>
        <p className="text-secondary">
          {begun
            ? `You have begun a deal and are at question ${question} of 5. What you answered is kept.`
            : "Five questions, about three minutes. “I don’t know yet” is an answer: it becomes a wide range, marked as an assumption."}
        </p>
      </div>
      <div className="cluster">
        <button type="button" className="button button--primary new-deal__begin" onClick={() => showScreen("start")}>
          {begun ? "Go on with it" : "New deal"}
        </button>
        {begun && (
          <button
            type="button"
            className="button"
            onClick={() => {
              startOver();
              showScreen("start");
            }}
          >
            Start over
          </button>
        )}
        <button type="button" className="button" onClick={() => void openBlank()}>
          Blank deal
        </button>
        <button type="button" className="button" onClick={() => void openFile()}>
          Open a file…
        </button>
      </div>
    </section>
  );
}
