import type { SquareMatrix } from "../../correlation/square-matrix.ts";
import type { ResultDocument } from "../../model/result.ts";
import type { FinishedRun } from "../../report/finished-run.ts";
import type { TrialColumn } from "../../report/trial-columns.ts";
import { scoreCorrelation } from "./score-correlation.ts";
import { sipQuantities } from "./sip-quantities.ts";
import { sipOf, type LeftOut, type Sip, type SipOf } from "./sip.ts";

/** One source of uniform numbers: a stream of the HDR generator, or the number of the trial. */
interface Rng {
  readonly name: string;
  readonly function: "HDR_2_0" | "Index";
  readonly arguments: Readonly<Record<string, string | number>>;
}

/** A library of the SIPmath 3.0 standard, with `leftOut` beside what the standard has. */
export interface SipmathLibrary {
  readonly name: string;
  readonly objectType: "sipModel";
  readonly libraryType: "SIPmath_3_0";
  readonly version: "1";
  readonly provenance: string;
  readonly globalVariables: readonly object[];
  readonly U01: { readonly rng: readonly Rng[]; readonly copula: readonly object[] };
  readonly sips: readonly Sip[];
  readonly leftOut: readonly LeftOut[];
}

/** Trials of an array, and those that correlations are taken from, at most. */
const MOST_TRIALS = 10_000;
/** The share of the work that is fits, about; the rest are correlations. */
const FITTING = 0.8;
const MATRIX = "correlationMatrix";
const COPULA = "Gaussian";
const INDEX = "index";

/** The lower triangle with its diagonal, by the names of the quantities, row by row. */
function matrixVariable(names: readonly string[], { size, cells }: SquareMatrix): object {
  const matrix = names.flatMap((row, at) =>
    names.slice(0, at + 1).map((col, place) => ({ row, col, value: cells[at * size + place]! })),
  );
  return { name: MATRIX, value: { columns: names, rows: names, matrix } };
}

/** Streams of their own for each deal, so that two libraries in one model do not move together by chance. */
const streams = (count: number, sha256: string): readonly Rng[] =>
  Array.from({ length: count }, (_, place) => ({
    name: `hdr${place + 1}`,
    function: "HDR_2_0",
    arguments: {
      counter: "PM_Index",
      entity: 1,
      varId: 1 + (parseInt(sha256.slice(0, 6), 16) % 9_000_000) + place,
      seed3: 0,
      seed4: 0,
    },
  }));

const copulaOf = (rng: readonly Rng[]): object => ({
  name: COPULA,
  function: "GaussianCopula",
  arguments: { correlationMatrix: { type: "globalVariables", value: MATRIX }, rng: rng.map(({ name }) => name) },
  copulaLayer: rng.map((_, place) => `c${place + 1}`),
});

/** What made the library, so that anyone can make its trials again. */
const provenanceOf = ({ program, scenario, seed, trials }: ResultDocument): string =>
  `${program}; deal ${scenario.name}; SHA-256 ${scenario.sha256}; seed ${seed}; ${trials} trials; money in ${scenario.currency}`;

interface Made {
  readonly column: TrialColumn;
  readonly values: Float64Array;
  readonly sip: SipOf;
}

function sipsOf(made: readonly Made[]): readonly Sip[] {
  let layer = 0;
  return made.flatMap(({ column: { name }, sip }): Sip[] => {
    if (sip.kind === "leftOut") return [];
    const { metadata } = sip;
    return sip.kind === "metalog"
      ? [
          {
            name,
            ref: { source: "copula", name: COPULA, copulaLayer: `c${++layer}` },
            function: "Metalog_1_0",
            arguments: sip.metalog,
            metadata,
          },
        ]
      : [
          {
            name,
            ref: { source: "rng", name: INDEX },
            function: "SIP_Array",
            arguments: { type: "array", value: sip.value },
            metadata,
          },
        ];
  });
}

/**
 * The uncertain results as a SIPmath 3.0 library: each quantity a metalog moved by one layer of a Gaussian copula over HDR
 * streams, the trials themselves where no metalog does it justice, and a list of what is left out and why. Method and sources:
 * docs/method/sipmath.md. Yields the share of the work that is done, often, and answers with the library.
 */
export function* sipmathLibrary({
  scenario,
  result,
  layout,
  table,
}: FinishedRun): Generator<number, SipmathLibrary, undefined> {
  const made: Made[] = [];
  const columns = sipQuantities(scenario, layout);
  for (const column of columns) {
    const values = table.column(column.index, result.trials);
    made.push({ column, values, sip: sipOf(column, values, MOST_TRIALS) });
    yield FITTING * (made.length / columns.length);
  }
  const fitted = made.filter(({ sip }) => sip.kind === "metalog");
  const rng = streams(fitted.length, result.scenario.sha256);
  const names = fitted.map(({ column }) => column.name);
  const correlating = scoreCorrelation(fitted.map(({ values }) => values.subarray(0, MOST_TRIALS)));
  let correlated = correlating.next();
  for (; !correlated.done; correlated = correlating.next()) yield FITTING + (1 - FITTING) * correlated.value;
  const correlations = correlated.value;
  const hasArrays = made.some(({ sip }) => sip.kind === "array");
  return {
    name: scenario.deal.name,
    objectType: "sipModel",
    libraryType: "SIPmath_3_0",
    version: "1",
    provenance: provenanceOf(result),
    globalVariables: [matrixVariable(names, correlations)],
    U01: {
      rng: [
        ...rng,
        ...(hasArrays ? [{ name: INDEX, function: "Index", arguments: { counter: "PM_Index" } } as const] : []),
      ],
      copula: [copulaOf(rng)],
    },
    sips: sipsOf(made),
    leftOut: made.flatMap(({ column, sip }) =>
      sip.kind === "leftOut" ? [{ name: column.name, label: column.meaning, reason: sip.reason }] : [],
    ),
  };
}
