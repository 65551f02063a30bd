import { useEffect, useMemo, useRef, useState, type ComponentType, type FormEvent } from "react";
import { openStarted } from "../../stores/open-deal.ts";
import { questions, showQuestion, tryQuestion, type Question } from "../../stores/start-store.ts";
import { showScreen } from "../../stores/view-store.ts";
import { DealSoFar } from "./deal-so-far.tsx";
import { Progress } from "./progress.tsx";
import { questionOf } from "./question-of.ts";
import { QuestionAbout } from "./question-about.tsx";
import { QuestionFunding } from "./question-funding.tsx";
import { QuestionOutcomes } from "./question-outcomes.tsx";
import { QuestionPayment } from "./question-payment.tsx";
import { QuestionPeople } from "./question-people.tsx";
import { readAnswers, type ReadAnswers } from "./read-answers.ts";
import { ReadingContext, useStart } from "./use-answers.ts";

/** The heading of each question, and its fields. */
const pages: Readonly<
  Record<Question, { readonly title: string; readonly lead: string; readonly Fields: ComponentType }>
> = {
  1: { title: "What is the deal about, and where?", lead: "The name is shown on every screen.", Fields: QuestionAbout },
  2: {
    title: "Who is it for, and how many?",
    lead: "People are counted when they start the service.",
    Fields: QuestionPeople,
  },
  3: {
    title: "What is to be achieved, and how likely is it?",
    lead: "With the programme, and without it: what would have come anyway saves nobody anything.",
    Fields: QuestionOutcomes,
  },
  4: {
    title: "What is paid for each, and up to what?",
    lead: "For one person who achieves it.",
    Fields: QuestionPayment,
  },
  5: {
    title: "What does it cost, and who funds it?",
    lead: "Outcomes are paid after the service was delivered; somebody bears the wait.",
    Fields: QuestionFunding,
  },
};

/** Five questions, one a page, that end in a deal which runs. What was typed stays, wherever one goes. */
export function StartPage() {
  const draft = useStart((state) => state.draft);
  const question = useStart((state) => state.question);
  const read = useMemo(() => readAnswers(draft), [draft]);
  return (
    <div className="page page--wide start">
      <Progress part={read.part} />
      <QuestionForm key={question} question={question} read={read} />
      <DealSoFar part={read.part} />
    </div>
  );
}

interface QuestionFormProps {
  readonly question: Question;
  readonly read: ReadAnswers;
}

/** One question: its fields, what is wrong with them, and the way on. */
function QuestionForm({ question, read }: QuestionFormProps) {
  const isTried = useStart(({ tried }) => tried.includes(question));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const { title, lead, Fields } = pages[question];
  const wrong = read.problems.filter(({ path }) => questionOf(path) === question);

  useEffect(() => focusOn(form.current, "input, select"), []);
  // What is wrong has got a mark by now: the first of it is where to go on.
  useEffect(() => {
    if (isTried) focusOn(form.current, WRONG);
  }, [isTried]);

  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    tryQuestion(question);
    if (wrong.length > 0) focusOn(form.current, WRONG);
    else if (question < 5) showQuestion((question + 1) as Question);
    else finish(read);
  };
  const leave = (place: string): void =>
    setLeft((before) => (before.has(place) ? before : new Set([...before, place])));
  return (
    <form ref={form} className="card start__form" aria-labelledby="start-title" noValidate onSubmit={goOn}>
      <div className="stack stack--tight">
        <p className="overline">Question {question} of 5</p>
        <h1 id="start-title">{title}</h1>
        <p className="text-secondary">{lead}</p>
      </div>
      <ReadingContext.Provider value={{ ...read, tried: isTried, left, leave }}>
        <Fields />
      </ReadingContext.Provider>
      <div className="start__foot">
        <button
          type="button"
          className="button"
          onClick={() => (question === 1 ? showScreen("gallery") : showQuestion((question - 1) as Question))}
        >
          Back
        </button>
        <p className="start__wrong" role="status">
          {isTried && wrong.length > 0 && told(wrong.length)}
        </p>
        <button type="submit" className="button button--primary">
          {question < 5 ? "Next" : "Open the deal"}
        </button>
      </div>
    </form>
  );
}

const focusOn = (form: HTMLFormElement | null, fields: string): void =>
  form?.querySelector<HTMLElement>(fields)?.focus();
/** A field with a fault, the choice among radios with one, or what is said of several fields together. */
const WRONG = "[aria-invalid='true'], [data-invalid='true'] input:checked, p[data-invalid='true']";
const told = (wrong: number): string => (wrong === 1 ? "One field needs a look." : `${wrong} fields need a look.`);

/** Opens the deal, or leads back to the first question that an answer since has made wrong. */
function finish({ part, problems }: ReadAnswers): void {
  const wrong = questions.find((each) => problems.some(({ path }) => questionOf(path) === each));
  if (wrong === undefined) return void openStarted(part);
  tryQuestion(wrong);
  showQuestion(wrong);
}
