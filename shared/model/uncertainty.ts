/**
 * How uncertain inputs move together: named drivers that several inputs load on, and rank correlations between pairs
 * of inputs, by input id. Read and kept; not simulated by this version.
 */
export interface Uncertainty {
  readonly drivers?:
    | readonly { readonly id: string; readonly name: string; readonly loadings: Readonly<Record<string, number>> }[]
    | undefined;
  readonly rankCorrelations?:
    | readonly { readonly a: string; readonly b: string; readonly correlation: number }[]
    | undefined;
}
