import { correlationUsed } from "#shared/correlation/correlation-matrix.ts";
import type { CompiledDeal } from "#shared/engine/compiled-deal.ts";
import type { ListedInput } from "#shared/engine/input-list.ts";
import { purposeOf } from "#shared/random/purpose.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { standardNormalCdf } from "#shared/random/standard-normal.ts";
import type { Distribution } from "#shared/model/distribution.ts";

/** The engine's own table has this spacing between −5 and 5; the peer's goes on to where no draw of 52 bits gets. */
const NODES_PER_UNIT = 16;
const REACH = 8.25;
/** Two more nodes on each side, for slopes. */
const NODES = 2 * REACH * NODES_PER_UNIT + 5;

type Uncertain = ListedInput & { readonly value: Exclude<Distribution, { family: "formula" }> };

/** A distribution's quantile function at the nodes, exact to the last bits of z. */
function tabulated({ value }: Uncertain): readonly number[] {
  const quantile = quantileFunction(value);
  return Array.from({ length: NODES }, (_, node) => {
    const z = (node - 2) / NODES_PER_UNIT - REACH;
    return quantile(Math.min(1 - 2 ** -53, Math.max(2 ** -60, standardNormalCdf(z))));
  });
}

/** The factor of the inputs that drivers move together, and their ids in its order. */
function copula(
  { scenario }: CompiledDeal,
  ids: readonly string[],
): { readonly members: readonly string[]; readonly factor: readonly number[] } {
  const { drivers = [], rankCorrelations = [] } = scenario.uncertainty ?? {};
  const named = new Set([
    ...drivers.flatMap(({ loadings }) => Object.keys(loadings)),
    ...rankCorrelations.flatMap(({ a, b }) => [a, b]),
  ]);
  const members = ids.filter((id) => named.has(id));
  if (members.length === 0) return { members, factor: [] };
  const place = (id: string): number => members.indexOf(id);
  const { factor } = correlationUsed({
    size: members.length,
    drivers: drivers.map(({ loadings }) =>
      Object.entries(loadings).map(([id, loading]) => [place(id), loading] as const),
    ),
    pairs: rankCorrelations.map(({ a, b, correlation }) => ({ a: place(a), b: place(b), rank: correlation })),
  });
  return { members, factor: [...factor.cells] };
}

/** The inputs' part of a model file: certain values, quantile tables, what moves together. */
export function modelInputs(deal: CompiledDeal): readonly number[] {
  const { inputs, scenario } = deal;
  const listed = new Map(inputs.list(scenario).map((input) => [input.id, input]));
  const certain = inputs.ids.map((id) => {
    const value = listed.get(id)?.value ?? 0;
    return typeof value === "number" ? value : 0;
  });
  const uncertain = inputs.ids.flatMap((id) => {
    const input = listed.get(id);
    if (!input || typeof input.value === "number") return [];
    if (input.value.family === "formula") throw new Error("the peers do not simulate formulas");
    return [input as Uncertain];
  });
  const { members, factor } = copula(
    deal,
    uncertain.map(({ id }) => id),
  );
  const tables = uncertain.flatMap((input) => [
    inputs.placeOf(input.id),
    purposeOf(`input/${input.id}`),
    members.indexOf(input.id),
    -REACH,
    1 / NODES_PER_UNIT,
    NODES,
    ...tabulated(input),
  ]);
  return [certain.length, ...certain, uncertain.length, ...tables, members.length, ...factor];
}
