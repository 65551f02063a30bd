import { editDeal } from "../../../stores/edit-deal.ts";

interface Ranked {
  readonly id: string;
  readonly seniority: number;
}

/** Classes of seniority, the one that is paid first ahead; each lists the places of its tranches. */
export function classesOf(tranches: readonly Ranked[]): readonly (readonly number[])[] {
  const ranks = [...new Set(tranches.map(({ seniority }) => seniority))].sort((a, b) => a - b);
  return ranks.map((rank) => tranches.flatMap(({ seniority }, index) => (seniority === rank ? [index] : [])));
}

/** The classes once a tranche has gone before a class by itself; out of a class it shared, or with its class. */
function withMoved(
  classes: readonly (readonly number[])[],
  index: number,
  before: number,
): readonly (readonly number[])[] {
  const at = classes.findIndex((each) => each.includes(index));
  const without = classes.map((each) => each.filter((other) => other !== index));
  const moved = [...without.slice(0, before), [index], ...without.slice(before)];
  return at === -1 ? classes : moved.filter((each) => each.length > 0);
}

/** Numbers the classes from 1, the first being paid first. */
function setRanks(name: string, classes: readonly (readonly number[])[]): void {
  editDeal(`rank of ${name}`, ({ capital: { tranches } }) => {
    for (const [place, members] of classes.entries())
      for (const index of members) if (tranches[index]) tranches[index].seniority = place + 1;
  });
}

/** Puts a tranche before a class, counted from 0; as many as there are classes for the end. */
export function rankBefore(
  tranches: readonly (Ranked & { readonly name: string })[],
  index: number,
  before: number,
): void {
  const classes = classesOf(tranches);
  const next = withMoved(classes, index, before);
  if (JSON.stringify(next) !== JSON.stringify(classes)) setRanks(tranches[index]!.name, next);
}

/** Pays a tranche earlier or later by one: past the class beside it, or out of a class it shares. */
export function moveRank(tranches: readonly (Ranked & { readonly name: string })[], index: number, by: 1 | -1): void {
  const classes = classesOf(tranches);
  const at = classes.findIndex((each) => each.includes(index));
  const shared = classes[at]!.length > 1;
  rankBefore(tranches, index, by === -1 ? (shared ? at : at - 1) : shared ? at + 1 : at + 2);
}

/** Ranks a tranche equally with the class beside its own. */
export function joinRank(tranches: readonly (Ranked & { readonly name: string })[], index: number, by: 1 | -1): void {
  const classes = classesOf(tranches);
  const at = classes.findIndex((each) => each.includes(index));
  const beside = classes[at + by];
  if (!beside) return;
  const next = classes.flatMap((each, place): readonly (readonly number[])[] => {
    const others = each.filter((other) => other !== index);
    if (place === at + by) return [[...each, index].sort((a, b) => a - b)];
    return others.length > 0 ? [others] : [];
  });
  setRanks(tranches[index]!.name, next);
}
