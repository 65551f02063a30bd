import { decimal } from "#shared/format/decimal.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import type { Input } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";

/** The middle of an input: the number itself, or its median. */
function middle({ value }: Input): number | undefined {
  if (typeof value === "number") return value;
  return value.family === "formula" ? undefined : quantileFunction(value)(0.5);
}

/** The figures by which a deal is known at a glance, worked out from its file. */
export function dealFigures(scenario: Scenario): readonly { readonly label: string; readonly value: string }[] {
  const { cohort, payment, capital, deal } = scenario;
  const people = cohort.segments.reduce((sum, { referrals }) => sum + (middle(referrals) ?? 0), 0);
  const capitalInAll = capital.tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  return [
    { label: "People", value: decimal(people) },
    {
      label: "Most paid",
      value: payment.contractCap ? terseMoney(payment.contractCap.value, deal.currency) : "no cap",
    },
    { label: "Capital", value: capitalInAll > 0 ? terseMoney(capitalInAll, deal.currency) : "none" },
    { label: "Outcomes", value: decimal(payment.rateCard.length) },
  ];
}

/** How many of a deal's figures are published and how many are ours. */
export function countByStatus(value: unknown): { readonly published: number; readonly illustrative: number } {
  if (typeof value !== "object" || value === null) return { published: 0, illustrative: 0 };
  const status = "status" in value ? value.status : undefined;
  if (status === "published") return { published: 1, illustrative: 0 };
  if (status === "illustrative") return { published: 0, illustrative: 1 };
  return Object.values(value)
    .map(countByStatus)
    .reduce(
      (sum, each) => ({
        published: sum.published + each.published,
        illustrative: sum.illustrative + each.illustrative,
      }),
      { published: 0, illustrative: 0 },
    );
}
