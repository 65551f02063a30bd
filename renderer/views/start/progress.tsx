import type { Answers } from "#shared/start/answers.ts";
import { questions, showQuestion, type Question } from "../../stores/start-store.ts";
import { useStart } from "./use-answers.ts";

const names: Readonly<Record<Question, readonly [name: string, part: keyof Answers]>> = {
  1: ["The deal", "about"],
  2: ["People", "people"],
  3: ["Outcomes", "outcomes"],
  4: ["Payment", "payment"],
  5: ["Cost and funding", "funding"],
};

/** How far one has come, and the way to every question that was answered and to the first that was not. */
export function Progress({ part }: { readonly part: Partial<Answers> }) {
  const current = useStart((state) => state.question);
  const firstOpen = questions.find((each) => part[names[each][1]] === undefined) ?? 5;
  return (
    <nav aria-label="Questions" className="start__progress">
      <ol className="start-steps">
        {questions.map((each) => {
          const [name, answer] = names[each];
          const done = part[answer] !== undefined && (each < firstOpen || each !== current);
          return (
            <li key={each}>
              <button
                type="button"
                className="start-step"
                aria-current={each === current ? "step" : undefined}
                disabled={each > firstOpen && each > current}
                onClick={() => showQuestion(each)}
              >
                <span
                  className={done ? "start-step__mark start-step__mark--done" : "start-step__mark"}
                  aria-hidden="true"
                >
                  {done ? "✓" : each}
                </span>
                {name}
                {done && <span className="visually-hidden"> (answered)</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
