import type { KnownOptions, ReadOptions } from "#cli/options.ts";
import { wholeNumber } from "#cli/read-values.ts";
import { hasFigure } from "#shared/analysis/replay/futures.ts";
import { figuresLookedAt, type WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { replayedQuestions } from "#shared/analysis/replay/trials-like.ts";
import { readAmount } from "#shared/analysis/solve/read-amount.ts";
import { readRange } from "#shared/analysis/solve/read-goal.ts";
import { inputsOf } from "#shared/engine/compiled-deal.ts";
import { questionsOf } from "#shared/engine/questions.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** Options that say of which futures one is told. */
export const whereOptions = {
  "trial-number": { value: "N", says: "this trial, counted from 0" },
  where: {
    value: "F=L..H",
    multiple: true,
    says: "typical of the trials in which a figure lies in a range: payments.total=1.3m..1.4m",
  },
  near: {
    value: "F=V",
    multiple: true,
    says: "typical of the twentieth of trials in which a figure lies nearest to a value, or to its own median: payments.total=1.3m, outcome.move-in.achieved=median",
  },
  when: {
    value: "P",
    multiple: true,
    words: replayedQuestions,
    says: "typical of those in which something happens: investor.loss; or does not: not:investor.loss",
  },
  input: {
    value: "I=T",
    multiple: true,
    says: "typical of those in which an uncertain input lies in its lowest or highest tenth: outcome.move-in.rate=lowest",
  },
} as const satisfies KnownOptions;

type Conditions = Exclude<keyof typeof whereOptions, "trial-number">;

/** A figure and what is asked of it; undefined where it is not written so. */
function parted(text: string): readonly [figure: string, of: string] | undefined {
  const [figure = "", of = "", ...more] = text.split("=").map((part) => part.trim());
  return figure === "" || of === "" || more.length > 0 ? undefined : [figure, of];
}

/** How each condition is read; a sentence where it cannot be. */
const readers: Readonly<Record<Conditions, (text: string) => WhereToLook | string>> = {
  where: (text) => {
    const [figure = "", span = ""] = parted(text) ?? [];
    const range = readRange(span);
    if (range && range.from < range.to && Number.isFinite(range.to - range.from))
      return { kind: "range", figure, ...range, closed: true };
    return `--where must be a figure and a rising range, as payments.total=1.3m..1.4m; it is "${text}".`;
  },
  near: (text) => {
    const [figure = "", of = ""] = parted(text) ?? [];
    if (of === "median") return { kind: "near", figure };
    const value = readAmount(of);
    if (Number.isFinite(value)) return { kind: "near", figure, value };
    return `--near must be a figure and a value or \`median\`, as payments.total=1.3m; it is "${text}".`;
  },
  when: (text) => {
    const happens = !text.startsWith("not:");
    const id = happens ? text : text.slice("not:".length);
    const question = replayedQuestions.find((each) => each === id);
    if (question) return { kind: "when", question, happens };
    return `--when does not know “${id}”. It knows: ${replayedQuestions.join(", ")}.`;
  },
  input: (text) => {
    const [input = "", tenth] = parted(text) ?? [];
    if (tenth === "lowest" || tenth === "highest") return { kind: "input", input, tenth };
    return `--input must be an input and lowest or highest, as outcome.move-in.rate=lowest; it is "${text}".`;
  },
};

/** Reads of which futures one is told; what is wrong is added to the sentences. */
export function readWhere({ text, texts, sentences }: ReadOptions<keyof typeof whereOptions>): WhereToLook {
  const conditions: WhereToLook[] = [];
  for (const name of ["where", "near", "when", "input"] as const)
    for (const each of texts(name)) {
      const read = readers[name](each);
      if (typeof read === "string") sentences.push(read);
      else conditions.push(read);
    }
  const trial = wholeNumber("trial-number", text("trial-number"), 0, 999_999, sentences);
  if (trial === undefined)
    return conditions.length === 0
      ? { kind: "all" }
      : conditions.length === 1
        ? conditions[0]!
        : { kind: "allOf", conditions };
  if (conditions.length > 0)
    sentences.push("--trial-number names the trial: give nothing else that it is to be typical of.");
  return { kind: "trial", trial };
}

/** Every reason why a deal has no such futures to look for. @param scenario of the deal that is told */
export function whyNowhere(scenario: Scenario, where: WhereToLook): readonly string[] {
  if (where.kind === "allOf") return where.conditions.flatMap((each) => whyNowhere(scenario, each));
  if (where.kind === "input" && !inputsOf(scenario).some(({ id }) => id === where.input))
    return [`This deal has no input “${where.input}”. simulate --json lists what there is under assumptions.`];
  if (where.kind === "when" && !questionsOf(scenario).some(({ id }) => id === where.question))
    return [`This deal does not ask “${where.question}”: it has nothing of the kind.`];
  return figuresLookedAt(where)
    .filter((figure) => !hasFigure(scenario, figure))
    .map((figure) => `This deal has no figure “${figure}”. --help says which there are.`);
}
