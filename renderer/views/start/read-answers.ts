import { inShownStyle } from "#shared/format/in-shown-style.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { EvidenceGrade } from "#shared/model/input.ts";
import type { PathStep, Problem } from "#shared/model/problem.ts";
import {
  aboutProblems,
  fundingProblems,
  outcomesProblems,
  paymentProblems,
  peopleProblems,
} from "#shared/start/answer-problems.ts";
import type {
  AboutAnswer,
  Answers,
  Estimate,
  FundingAnswer,
  OutcomeAnswer,
  PaymentAnswer,
  PeopleAnswer,
  RateAnswer,
} from "#shared/start/answers.ts";
import { parseNumber, type FieldUnit } from "../../inputs/parse-number.ts";
import type { EstimateDraft, RateDraft, StartDraft } from "../../stores/start-draft.ts";

/** The answers there are, and everything that is wrong with the others. */
export interface ReadAnswers {
  readonly part: Partial<Answers>;
  readonly problems: readonly Problem[];
}

type Path = readonly PathStep[];

/** Reads texts into numbers and keeps what could not be read. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #currency: Currency;

  constructor(currency: Currency) {
    this.#currency = currency;
  }

  number(path: Path, text: string, unit: FieldUnit): number {
    const read = parseNumber(text, unit, this.#currency);
    if (read.kind === "number") return read.value;
    this.problems.push({ path, code: "number-unreadable", sentence: read.sentence });
    return Number.NaN;
  }

  optional(path: Path, text: string, unit: FieldUnit): number | undefined {
    return text.trim() === "" ? undefined : this.number(path, text, unit);
  }

  #range(path: Path, draft: { readonly low: string; readonly likely: string; readonly high: string }, unit: FieldUnit) {
    return {
      kind: "range" as const,
      low: this.number([...path, "low"], draft.low, unit),
      likely: this.number([...path, "likely"], draft.likely, unit),
      high: this.number([...path, "high"], draft.high, unit),
    };
  }

  estimate(path: Path, draft: EstimateDraft, unit: FieldUnit): Estimate {
    if (draft.kind === "range") return this.#range(path, draft, unit);
    return { kind: draft.kind, value: this.number([...path, "value"], draft.value, unit) };
  }

  rate(path: Path, draft: RateDraft): RateAnswer {
    if (draft.kind === "unknown") return { kind: "unknown" };
    if (draft.kind === "range") return this.#range(path, draft, "percent");
    return {
      kind: "evidence",
      successes: this.number([...path, "successes"], draft.successes, "number"),
      trials: this.number([...path, "trials"], draft.trials, "number"),
      ...(draft.grade === "" ? {} : { grade: draft.grade as EvidenceGrade }),
    };
  }
}

const aboutOf = ({ about }: StartDraft): AboutAnswer => ({
  ...about,
  name: about.name.trim(),
  place: about.place.trim(),
  currency: about.currency as Currency,
});

const peopleOf = ({ people }: StartDraft, reader: Reader): PeopleAnswer => ({
  who: people.who.trim(),
  counted: people.counted,
  count: reader.estimate(["people", "count"], people.count, "people"),
  months: reader.number(["people", "months"], people.months, "months"),
  serviceMonths: reader.number(["people", "serviceMonths"], people.serviceMonths, "months"),
});

const outcomesOf = ({ outcomes }: StartDraft, reader: Reader): readonly OutcomeAnswer[] =>
  outcomes.map((outcome, index) => ({
    name: outcome.name.trim(),
    ...(outcome.after === "" ? {} : { after: Number(outcome.after) }),
    months: reader.number(["outcomes", index, "months"], outcome.months, "months"),
    withService: reader.rate(["outcomes", index, "withService"], outcome.withService),
    without: reader.rate(["outcomes", index, "without"], outcome.without),
  }));

const paymentOf = ({ payment, outcomes }: StartDraft, reader: Reader): PaymentAnswer => ({
  payer: payment.payer.trim(),
  prices: outcomes.map(({ price }, index) =>
    price.kind === "price"
      ? { kind: "price", value: reader.number(["payment", "prices", index, "value"], price.value, "money") }
      : { kind: price.kind },
  ),
  contractCap: reader.optional(["payment", "contractCap"], payment.contractCap, "money"),
  budget: reader.optional(["payment", "budget"], payment.budget, "money"),
});

function fundingOf({ funding }: StartDraft, reader: Reader): FundingAnswer {
  const { delivery, upfront } = funding;
  const path: Path = ["funding", "upfront"];
  return {
    provider: funding.provider.trim(),
    delivery:
      delivery.kind === "unknown"
        ? { kind: "unknown" }
        : { kind: delivery.kind, cost: reader.estimate(["funding", "delivery", "cost"], delivery.cost, "money") },
    dealCosts: reader.optional(["funding", "dealCosts"], funding.dealCosts, "money"),
    upfront:
      upfront.kind === "none"
        ? { kind: "none" }
        : {
            kind: "investors",
            investor: upfront.investor.trim(),
            capital: reader.optional([...path, "capital"], upfront.capital, "money"),
            annualReturn: reader.number([...path, "annualReturn"], upfront.annualReturn, "percent"),
          },
    leftOver: upfront.kind === "none" && funding.leftOver === "investor" ? "provider" : funding.leftOver,
  };
}

/** What was typed, as far as it can be read: each answer without a problem, and all problems of the others at their fields. */
export function readAnswers(draft: StartDraft): ReadAnswers {
  const currency = draft.about.currency as Currency;
  const problems: Problem[] = [];
  const read = <T>(build: (reader: Reader) => T, check: (answer: T) => readonly Problem[]): T | undefined => {
    const reader = new Reader(currency);
    const built = build(reader);
    const at = new Set(reader.problems.map(({ path }) => path.join(".")));
    // What could not be read is said once, in the words of what was typed.
    const others = check(built)
      .filter(({ path }) => !at.has(path.join(".")))
      .map((problem) => ({ ...problem, sentence: inShownStyle(problem.sentence) }));
    problems.push(...reader.problems, ...others);
    return reader.problems.length + others.length > 0 ? undefined : built;
  };
  const about = read(() => aboutOf(draft), aboutProblems);
  const people = read((reader) => peopleOf(draft, reader), peopleProblems);
  const outcomes = read((reader) => outcomesOf(draft, reader), outcomesProblems);
  const payment = read(
    (reader) => paymentOf(draft, reader),
    (answer) => paymentProblems(answer, draft.outcomes.length),
  );
  const before = about && people && outcomes && payment ? { about, people, outcomes, payment } : undefined;
  const funding = read(
    (reader) => fundingOf(draft, reader),
    (answer) => fundingProblems(answer, before),
  );
  return {
    part: {
      ...(about && { about }),
      ...(people && { people }),
      ...(outcomes && { outcomes }),
      ...(payment && { payment }),
      ...(funding && { funding }),
    },
    problems,
  };
}
