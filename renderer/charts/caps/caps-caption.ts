import { chance } from "#shared/format/chance.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { CapFacts, CapsData } from "./caps-data.ts";

/** What is read at a cap. */
export function capText({ name, binds, meanWithheld, meanWhenItBinds }: CapFacts, currency: Currency): string {
  if (meanWhenItBinds === undefined) return `${name}: binds in no trial`;
  return `${name}: binds in ${chance(binds)} of trials; withholds ${shortMoney(meanWithheld, currency)} on average, ${shortMoney(meanWhenItBinds, currency)} when it binds`;
}

/** The sentence to take away: the cap that binds most often, and the one that withholds most where that is another. */
export function capsCaption({ caps, currency }: CapsData): string {
  if (caps.length === 0) return "This deal has no caps: everything earned is paid.";
  const binding = caps.filter(({ meanWhenItBinds }) => meanWhenItBinds !== undefined);
  const most = (figure: (cap: CapFacts) => number): CapFacts | undefined =>
    binding.reduce<CapFacts | undefined>(
      (found, cap) => (found === undefined || figure(cap) > figure(found) ? cap : found),
      undefined,
    );
  const often = most(({ binds }) => binds);
  const much = most(({ meanWithheld }) => meanWithheld);
  if (often === undefined || much === undefined)
    return caps.length === 1 ? `${caps[0]?.name ?? ""}: binds in no trial.` : "No cap binds in any trial.";
  const first = `${often.name}: binds in ${chance(often.binds)} of trials and then withholds ${shortMoney(often.meanWhenItBinds, currency)}.`;
  return often === much || often.meanWithheld === much.meanWithheld
    ? first
    : `${first} ${much.name}: withholds most on average, ${shortMoney(much.meanWithheld, currency)}.`;
}
