/** An order in which each formula comes after those it uses, or a loop among them by id: a, b, a. */
export type FormulaOrder =
  | { readonly kind: "ordered"; readonly ids: readonly string[] }
  | { readonly kind: "loop"; readonly ids: readonly string[] };

/** Puts formulas in order. @param uses what each formula names, by its id; names that are no formulas count for nothing */
export function orderFormulas(uses: ReadonlyMap<string, readonly string[]>): FormulaOrder {
  const ordered: string[] = [];
  const done = new Set<string>();
  const following: string[] = [];
  let loop: readonly string[] | undefined;
  const visit = (id: string): void => {
    const named = uses.get(id);
    if (loop || named === undefined || done.has(id)) return;
    const before = following.indexOf(id);
    if (before !== -1) {
      loop = [...following.slice(before), id];
      return;
    }
    following.push(id);
    named.forEach(visit);
    following.pop();
    done.add(id);
    ordered.push(id);
  };
  for (const id of uses.keys()) visit(id);
  return loop ? { kind: "loop", ids: loop } : { kind: "ordered", ids: ordered };
}
