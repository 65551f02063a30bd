import type { AnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { informationText } from "#cli/analysis/information-text.ts";
import { variantsOffered } from "#cli/chosen-deal.ts";
import { listOf } from "#cli/read-values.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { type AskedInformation, conductInformation } from "#shared/analysis/information/conduct-information.ts";
import type { NamedStudy } from "#shared/model/analyses.ts";
import { type NetFigure, netFigures, netFiguresOf } from "#shared/analysis/information/net-figures.ts";
import { uncertainInputsOfAll } from "#shared/analysis/information/uncertain-inputs.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { BASE, findVariant } from "#shared/variants/find-variant.ts";

interface InformationOptions {
  readonly by: NetFigure["id"];
  /** Further deals that may be signed, by id or name. */
  readonly against: readonly string[];
  readonly groups: readonly NamedStudy[];
}

const MORE = `  Told are each uncertain input, inputs that move together, all of a kind, groups you name, and all; in money, never negative.

  By whose figure it is decided:
${netFigures.map(({ id, label }) => `    ${id.padEnd(24)}${label}`).join("\n")}

  Examples
    information shared/examples/aspire.sop.json --by public
    information deal.sop.json --against low-cap --group "pilot=outcome.job.rate,outcome.job.baseline"
`;

/** "pilot=outcome.job.rate,outcome.job.baseline", or a sentence and nothing. */
function groupOf(text: string, sentences: string[]): NamedStudy | undefined {
  const [name = "", ...rest] = text.split("=");
  const inputs = listOf(rest.join("="));
  if (name.trim() !== "" && inputs.length > 0) return { name: name.trim(), inputs };
  sentences.push(
    `--group needs a name and ids of inputs, as "pilot=outcome.job.rate,outcome.job.baseline"; it is "${text}".`,
  );
  return undefined;
}

/** What is wrong with the names of inputs in groups, and what there is. */
function unknownInputs(scenarios: readonly Scenario[], groups: readonly NamedStudy[]): readonly string[] {
  const ids = new Set(uncertainInputsOfAll(scenarios).map(({ id }) => id));
  const unknown = groups.flatMap(({ inputs }) => inputs).filter((id) => !ids.has(id));
  if (unknown.length === 0) return [];
  return [
    ...unknown.map((id) => `There is no uncertain input “${id}”.`),
    ids.size === 0 ? "Nothing in this deal is uncertain." : `It has: ${[...ids].join(", ")}.`,
  ];
}

/** The studies that the file keeps, but those of the name of one that is asked for. */
const studiesOf = ({ analyses }: ScenarioFile, asked: readonly NamedStudy[]): readonly NamedStudy[] =>
  (analyses?.studies ?? []).filter(({ name }) => !asked.some((study) => study.name === name));

function ask(
  scenario: Scenario,
  { own, variant, seed, trials }: AnalysisOptions<InformationOptions>,
  file: ScenarioFile,
): AskedOfDeal<AskedInformation> {
  const open = findVariant(file, variant ?? BASE)!;
  const others = own.against.map((name) => ({ name, deal: findVariant(file, name) }));
  const unknown = others.filter(({ deal }) => !deal).map(({ name }) => `There is no variant “${name}”.`);
  const deals = [open, ...others.flatMap(({ deal }) => deal ?? [])];
  const twice = deals.filter(({ id }, place) => deals.findIndex((each) => each.id === id) !== place);
  const by = netFiguresOf(scenario).find(({ id }) => id === own.by);
  const lines = [
    ...unknown,
    ...(unknown.length > 0 ? [variantsOffered(file)] : []),
    ...twice.map(({ name }) => `“${name}” is named twice.`),
    ...(by ? [] : ["Nobody invests in this deal: decide by another party's figure than the investor's."]),
    ...unknownInputs(
      deals.map((deal) => deal.scenario),
      own.groups,
    ),
  ];
  if (lines.length > 0) return { kind: "refused", lines };
  return {
    kind: "asked",
    asked: {
      scenario,
      options: deals,
      by: own.by,
      groups: [...own.groups, ...studiesOf(file, own.groups)],
      seed: seed ?? scenario.run.seed,
      trials: trials ?? usualTrials(scenario),
    },
  };
}

/** `information`: what learning something first would be worth to a decision. */
export const information = analysisVerb({
  does: "tells what it is worth to learn an input before a decision is made",
  about:
    "Tells what it would be worth, to a decision, to learn an uncertain input before it is made: a better baseline, a pilot of the effect. The decision is whether to sign the deal (or another variant), judged by what a party has in the end.",
  usage: "[FILE] [options]",
  options: {
    by: {
      value: "PARTY",
      words: netFigures.map(({ id }) => id),
      says: `by whose figure it is decided: ${netFigures.map(({ id }) => id).join(", ")} (default: ${netFigures[0]!.id})`,
    },
    against: {
      value: "A,B",
      says: "variants that may be signed instead, by id or name, of the same version; `base` for the base (default: sign this deal, or none)",
    },
    group: {
      value: "N=I,J",
      multiple: true,
      says: "a group of inputs that could be learnt at once: a name, and ids of inputs; may be given several times, beside the studies that the file keeps",
    },
  },
  usualTrials: "the file's own, and no more than 2,000",
  written: "information.json, information.csv and a data dictionary",
  more: MORE,
  readOwn: ({ text, texts, sentences }): InformationOptions => {
    const wanted = text("by") ?? netFigures[0]!.id;
    const by = netFigures.find(({ id }) => id === wanted);
    if (!by) sentences.push(`--by must be ${netFigures.map(({ id }) => id).join(" or ")}; it is "${wanted}".`);
    const groups = texts("group").flatMap((each) => groupOf(each, sentences) ?? []);
    return { by: by?.id ?? netFigures[0]!.id, against: listOf(text("against")), groups };
  },
  ask,
  conduct: conductInformation,
  text: informationText,
  files: analysisFiles.information,
  fileName: "information.json",
});
