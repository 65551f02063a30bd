import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { HolderPosition } from "#shared/model/holder-position.ts";
import { type HoldersData, sidesOf } from "./holders-data.ts";

/** A net position in words: `£120k ahead`, `£30k behind`, `level`. */
export function netWords({ meanNet }: HolderPosition, currency: Currency): string {
  if (Math.abs(meanNet) < 0.5) return "level";
  return `${shortMoney(Math.abs(meanNet), currency)} ${meanNet < 0 ? "behind" : "ahead"}`;
}

/** What is read at a budget holder. */
export function holderText(holder: HolderPosition, currency: Currency): string {
  const { name, p10Net, p90Net, worseOff } = holder;
  const { out, saved, surplus } = sidesOf(holder);
  const money = (amount: number): string => shortMoney(amount, currency);
  const names = { payments: "pays", ownCosts: "own costs" } as const;
  const parts = [
    ...out
      .filter(({ kind, amount }) => kind === "payments" || amount > 0)
      .map(({ kind, amount }) => `${names[kind]} ${money(amount)}`),
    `saves ${money(saved)}`,
    ...(surplus > 0 ? [`gets back ${money(surplus)}`] : []),
  ];
  const range = p10Net === p90Net ? "" : ` (8 trials in 10: ${money(p10Net)} to ${money(p90Net)})`;
  return `${name}: ${parts.join(", ")} on average; net ${money(holder.meanNet)}${range}; behind in ${chance(worseOff)} of trials`;
}

/** The sentence to take away: who comes out furthest ahead and behind, and those who save without paying. */
export function holdersCaption({ holders, currency }: HoldersData): string {
  const moved = holders.filter(
    (each) => Math.abs(each.meanNet) >= 0.5 || each.meanPayments > 0 || each.meanSavings !== 0,
  );
  if (moved.length === 0) return "No budget pays or saves anything.";
  const [first] = moved;
  if (moved.length === 1 && first !== undefined)
    return `${first.name} is ${netWords(first, currency)} on average, and behind in ${chance(first.worseOff)} of trials.`;
  const sorted = [...moved].sort((one, other) => other.meanNet - one.meanNet);
  const [best, worst] = [sorted[0], sorted.at(-1)] as [HolderPosition, HolderPosition];
  const ends = `On average ${best.name} is ${netWords(best, currency)} and ${worst.name} ${netWords(worst, currency)}.`;
  const free = moved.filter((each) => each.meanPayments === 0 && each.meanSavings > 0);
  if (free.length === 0) return ends;
  const names = free.map(({ name }) => name);
  const told = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  return `${ends} ${told} ${free.length === 1 ? "saves" : "save"} without paying.`;
}
