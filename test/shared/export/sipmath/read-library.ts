/**
 * A reader of SIPmath 3.0 libraries that knows nothing of what writes them: HDR 2.0 as Hubbard (2019) and the standard's own
 * PySIPmath have it, a Gaussian copula by Cholesky's factor, metalogs by Keelin's terms written out.
 */
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

interface HdrArguments {
  readonly entity: number;
  readonly varId: number;
  readonly seed3: number;
  readonly seed4: number;
}

/** As much of a library as is read. */
export interface Library {
  readonly name: string;
  readonly globalVariables: readonly {
    readonly name: string;
    readonly value: {
      readonly columns: readonly string[];
      readonly matrix: readonly { readonly row: string; readonly col: string; readonly value: number }[];
    };
  }[];
  readonly U01: {
    readonly rng: readonly { readonly name: string; readonly function: string; readonly arguments: HdrArguments }[];
    readonly copula: readonly {
      readonly function: string;
      readonly arguments: {
        readonly rng: readonly string[];
        readonly correlationMatrix: { readonly type: string; readonly value: string };
      };
      readonly copulaLayer: readonly string[];
    }[];
  };
  readonly sips: readonly {
    readonly name: string;
    readonly function: string;
    readonly ref: { readonly source: string; readonly name: string; readonly copulaLayer?: string };
    readonly arguments: {
      readonly aCoefficients: readonly number[];
      readonly lowerBound?: number;
      readonly value?: readonly number[];
    };
    readonly metadata: Readonly<Record<string, number>>;
  }[];
}

/** HDR 2.0: the uniform number of a trial, counted from 1. Every product stays below 2^53, so that numbers do for it. */
export function hdr(trial: number, { varId, entity, seed3, seed4 }: HdrArguments): number {
  const first = (trial * 2499997 + varId * 1800451 + entity * 2000371 + seed3 * 1796777 + seed4 * 2299603) % 7450589;
  const second = (trial * 2246527 + varId * 2399993 + entity * 2100869 + seed3 * 1918303 + seed4 * 1624729) % 7450987;
  const one = ((999999999999989 % (first * 4658 + 7450581)) * 383) % 99991;
  const other = ((999999999999989 % (second * 7580 + 7560584)) * 17669) % 7440893;
  return ((((one * 7440893 + other) * 1343) % 4294967296) + 0.5) / 4294967296;
}

/** L with L Lᵀ = the matrix, as the textbook has it; throws where the matrix is not positive definite. */
function factor(matrix: readonly (readonly number[])[]): number[][] {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      if (i === j && !(sum > 0)) throw new Error("the correlation matrix is not positive definite");
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  return lower;
}

function metalog(y: number, a: readonly number[], lowerBound: number | undefined): number {
  const logit = Math.log(y / (1 - y));
  let sum = 0;
  a.forEach((coefficient, place) => {
    const t = place + 1;
    const half = Math.floor((t - 1) / 2);
    const term =
      t === 1
        ? 1
        : t === 2
          ? logit
          : t === 3
            ? (y - 0.5) * logit
            : t === 4
              ? y - 0.5
              : t % 2 === 1
                ? (y - 0.5) ** half
                : (y - 0.5) ** half * logit;
    sum += coefficient * term;
  });
  return lowerBound === undefined ? sum : lowerBound + Math.exp(sum);
}

/** So many trials of every metalog in a library, by name. */
export function sampled({ globalVariables, U01, sips }: Library, trials: number): ReadonlyMap<string, Float64Array> {
  const [copula] = U01.copula;
  if (copula?.function !== "GaussianCopula") throw new Error("this reader knows Gaussian copulas");
  const { columns, matrix } = globalVariables.find(
    ({ name }) => name === copula.arguments.correlationMatrix.value,
  )!.value;
  const place = new Map(columns.map((name, at) => [name, at]));
  const whole = columns.map(() => columns.map(() => 0));
  for (const { row, col, value } of matrix) {
    whole[place.get(row)!]![place.get(col)!] = value;
    whole[place.get(col)!]![place.get(row)!] = value;
  }
  const lower = factor(whole);
  const streams = copula.arguments.rng.map((name) => U01.rng.find((each) => each.name === name)!);
  const metalogs = sips.filter((each) => each.function === "Metalog_1_0");
  const read = new Map(metalogs.map(({ name }) => [name, new Float64Array(trials)]));
  for (let trial = 0; trial < trials; trial++) {
    const normals = streams.map((stream) => normalQuantile(hdr(trial + 1, stream.arguments), 0, 1));
    for (const sip of metalogs) {
      const layer = copula.copulaLayer.indexOf(sip.ref.copulaLayer!);
      const score = lower[layer]!.reduce((sum, cell, at) => sum + cell * normals[at]!, 0);
      read.get(sip.name)![trial] = metalog(
        normalCdf(score, 0, 1),
        sip.arguments.aCoefficients,
        sip.arguments.lowerBound,
      );
    }
  }
  return read;
}
