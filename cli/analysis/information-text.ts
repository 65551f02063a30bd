import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import {
  biasSentence,
  decisionSentence,
  everythingSentence,
  groupSentence,
  isWorthTelling,
  toldMoney,
  toldMoneyError,
  toldRange,
} from "#shared/analysis/information/information-sentences.ts";
import { chance } from "#shared/format/chance.ts";

/** Characters of a line of prose. */
const WIDTH = 120;
/** So many lines of a table are told; files have all. */
const MOST_LINES = 20;

const lines = (sentence: string): readonly string[] => (sentence === "" ? [] : [wrapped(sentence, WIDTH, "")]);

/** What is said of groups that a person named, and else of the single input that is worth most. */
function told(document: InformationDocument): readonly LearntGroup[] {
  const { groups } = document;
  const asked = groups.filter(({ kind }) => kind === "asked");
  const single = groups.find((group) => group.kind === "input" && isWorthTelling(group, document));
  return asked.length > 0 ? asked : single ? [single] : [];
}

function table(document: InformationDocument): readonly string[] {
  const worth = document.groups.filter((group) => isWorthTelling(group, document) || group.kind === "asked");
  if (worth.length === 0) return [];
  const rows = worth
    .slice(0, MOST_LINES)
    .map((group) => [
      `  ${group.label}`,
      toldMoney(group, document),
      toldMoneyError(group, document),
      toldRange(group, document),
      chance(group.changes),
    ]);
  const more = worth.length - MOST_LINES;
  return [
    ...alignedRows([["Learning", "worth up to", "", "19 in 20", "changes the choice"], ...rows]),
    ...(more > 0 ? [`  and ${more} more; --json and --out have all`] : []),
    "",
  ];
}

/** A value of information in a terminal. */
export function informationText(document: InformationDocument, seconds: number): string {
  const { scenario, options, trials, seed, program, groups } = document;
  const nothing = groups.filter((group) => group.kind === "input" && !isWorthTelling(group, document)).length;
  const single = groups.filter(({ kind }) => kind === "input").length;
  return [
    scenario.name,
    `${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"} of each option on the same draws, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...alignedRows([
      ["Option", "worth on average", ""],
      ...options.map(({ name, worth }) => [`  ${name}`, toldMoney(worth, document), toldMoneyError(worth, document)]),
    ]),
    "",
    ...lines(decisionSentence(document)),
    ...lines(everythingSentence(document)),
    ...told(document).flatMap((group) => lines(groupSentence(group, document))),
    "",
    ...table(document),
    ...(nothing > 0
      ? lines(
          nothing === single
            ? "No uncertain input by itself is worth anything that these trials can tell."
            : `${nothing} of ${single} uncertain inputs are by themselves worth nothing that these trials can tell.`,
        )
      : []),
    ...lines(biasSentence(document)),
    ...lines(
      "± is one standard error of the simulation. No study tells all: these are the most that one could be worth.",
    ),
    "",
  ].join("\n");
}
