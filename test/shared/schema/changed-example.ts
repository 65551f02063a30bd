import { examples } from "#shared/examples/examples.ts";
import type { Problem } from "#shared/model/problem.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";

/** A document on its way to be wrong. */
export type Loose = any;

const text = serialiseScenario(examples[0].scenario);

/** The Aspire file's document with some things changed. */
export function changedExample(change: (document: Loose) => void = () => undefined): Loose {
  const document: Loose = JSON.parse(text);
  change(document);
  return document;
}

/** The problems of any value; none when it is a scenario. */
export function problemsOf(document: unknown): readonly Problem[] {
  const checked = checkScenario(document);
  return checked.kind === "valid" ? [] : checked.problems;
}

/** The problems of a file's text. */
export function problemsOfText(content: string): readonly Problem[] {
  const checked = readScenarioText(content);
  return checked.kind === "valid" ? [] : checked.problems;
}

/** `payment.rateCard.3.price.value not-a-number`: place and code in one line, to compare lists. */
export const placeAndCode = ({ path, code }: Pick<Problem, "path" | "code">): string => `${path.join(".")} ${code}`;

/** What makes a sentence unfit for a person: empty, uncapitalised, without its full stop, or the schema library's jargon. */
export function unfitSentences(problems: readonly Problem[]): readonly string[] {
  const capital = /^[A-Z0-9“]/u;
  const jargon =
    /\b(invalid|expected|received|undefined|NaN|Infinity|object|array|union|regex|zod|unrecognized|literal)\b/iu;
  return problems
    .map(({ sentence }) => sentence)
    .filter((sentence) => !capital.test(sentence) || !/[^.]\.$/u.test(sentence) || jargon.test(sentence));
}
