const LONGEST = 50;

/** An id made of a name that no item of a list has yet: `13-weeks-in-work`, `13-weeks-in-work-2`. */
export function idFromName(name: string, otherwise: string, taken: ReadonlySet<string>): string {
  const base =
    name
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, "-")
      .slice(0, LONGEST)
      .replaceAll(/^-+|-+$/gu, "") || otherwise;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** Ids for a list of names, all different. */
export function idsFromNames(names: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = idFromName(name, otherwise, taken);
    taken.add(id);
    return id;
  });
}
