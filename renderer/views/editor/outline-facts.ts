import { decimal } from "#shared/format/decimal.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Section } from "../../stores/view-store.ts";

type Fact = (scenario: Scenario) => string | undefined;

const counted =
  (listOf: (scenario: Scenario) => readonly unknown[] | undefined): Fact =>
  (scenario) => {
    const count = listOf(scenario)?.length ?? 0;
    return count === 0 ? undefined : decimal(count);
  };

const facts: Readonly<Partial<Record<Section, Fact>>> = {
  outcomes: counted(({ outcomes }) => outcomes),
  "rate-card": counted(({ payment }) => payment.rateCard),
  savings: counted(({ savings }) => savings),
  costs: counted(({ costs }) => costs.lines),
  investment: counted(({ capital }) => capital?.tranches),
  plans: counted(({ plans }) => plans),
};

const none: Fact = () => undefined;

/** How many lines a part of the deal has; undefined where that says nothing. */
export const outlineFact = (section: Section): Fact => facts[section] ?? none;
