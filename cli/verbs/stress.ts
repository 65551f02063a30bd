import { analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { namedStresses } from "#cli/analysis/named-stresses.ts";
import { helpEntry } from "#cli/help-entry.ts";
import { stressText } from "#cli/analysis/stress-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import { conductStress } from "#shared/analysis/stress/conduct-stress.ts";
import { stressLibrary } from "#shared/analysis/stress/library.ts";
import { stressesOf } from "#shared/analysis/stress/own-stress.ts";

const MORE = `  Stresses:
${stressLibrary.map(({ id, does }) => helpEntry(`    ${id}`, does, 22)).join("\n")}

  Examples
    stress shared/examples/aspire.sop.json --stress referrals,effect --together
    stress shared/examples/kirklees.sop.json --all --together --out stressed
`;

interface Own {
  /** Empty for all. */
  readonly stresses: readonly string[];
  readonly together: boolean;
}

/** `stress`: a deal under stress. */
export const stress = analysisVerb({
  does: "puts a deal under stress: each party's figures before and after",
  about: "Puts a deal under stress: what becomes of each party's figures if something goes otherwise than assumed.",
  usage: "[FILE] [--stress a,b | --all] [--together] [options]",
  options: {
    stress: {
      value: "IDS",
      multiple: true,
      words: stressLibrary.map(({ id }) => id),
      list: true,
      says: "which, with commas between (default: all); one's own of the file by their ids, or own:ID",
    },
    all: { says: "every stress of the library and of the file" },
    together: { says: "all of them at once too, beside each alone" },
  },
  usualTrials: "as the file says, 2,000 at most",
  written: "stress.json, stress.csv and a data dictionary",
  more: MORE,
  readOwn: ({ texts, has, sentences }): Own => {
    const named = texts("stress")
      .flatMap((text) => text.split(","))
      .map((id) => id.trim());
    if (has("all") && named.length > 0) sentences.push("Give --stress or --all, not both.");
    if (named.includes("")) sentences.push('--stress needs ids with commas between, as "referrals,effect".');
    return { stresses: named, together: has("together") };
  },
  ask: (scenario, { own: { stresses, together }, trials, seed }, file) => {
    const own = file.analyses?.stresses ?? [];
    const named = namedStresses(scenario, own, stresses);
    if (named.kind === "refused") return named;
    return {
      kind: "asked",
      asked: {
        scenario,
        seed: seed ?? scenario.run.seed,
        trials: trials ?? usualTrials(scenario),
        stresses: named.asked.length > 0 ? named.asked : stressesOf(scenario, own).map(({ id }) => id),
        own,
        together,
      },
    };
  },
  conduct: conductStress,
  text: stressText,
  files: analysisFiles.stress,
  fileName: "stress.json",
});
