import type { RuleTerm } from "#shared/explain/rule-term-sentences.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { MostAt } from "../fields/most-at.tsx";
import { NamesAt } from "../fields/names-at.tsx";
import { SharesAt } from "../fields/shares-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { YesNoAt } from "../fields/yes-no-at.tsx";
import { GateFields } from "./gate-fields.tsx";
import { ScheduleFields } from "./schedule-fields.tsx";
import { TriggerFields } from "./trigger-fields.tsx";

interface RuleTermFieldsProps {
  readonly term: RuleTerm;
  readonly index: number;
}

/** The fields of one term of a rule. */
export function RuleTermFields({ term, index }: RuleTermFieldsProps) {
  const name = useScenario(({ payment }) => payment.rateCard[index]!.name);
  const place = ["payment", "rateCard", index, term] as const;
  switch (term) {
    case "requires":
      return <RequirementFields index={index} />;
    case "qualityGate":
      return <GateFields index={index} />;
    case "segmentMultipliers":
      return <MultiplierFields index={index} />;
    case "tiers":
      return (
        <StepsAt
          place={place}
          name="From which claim at which price"
          of="a tier"
          columns={[
            { field: "fromClaim", label: "From claim", unit: "number", step: 100 },
            { field: "price", label: "Price", unit: "money", step: 0 },
          ]}
        />
      );
    case "threshold":
      return (
        <>
          <NumberAt
            place={[...place, "fromClaim"]}
            label="Nothing until claim"
            of={`threshold of ${name}`}
            unit="number"
          />
          <YesNoAt
            place={[...place, "paysEarlierClaims"]}
            label="Claims before it"
            of={`earlier claims of ${name}`}
            yes="Paid once it is reached"
            no="Not paid"
          />
        </>
      );
    case "trigger":
      return <TriggerFields index={index} />;
    case "cap":
      return <MostAt place={place} />;
    case "payerShares":
      return <SharesAt place={place} of={`split of ${name}`} />;
    case "schedule":
      return <ScheduleFields index={index} />;
  }
}

function RequirementFields({ index }: { readonly index: number }) {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const rule = useScenario(({ payment }) => payment.rateCard[index]!);
  const place = ["payment", "rateCard", index] as const;
  return (
    <>
      <NamesAt
        place={[...place, "requires"]}
        label="Outcomes achieved too"
        of={`what ${rule.name} requires`}
        choices={outcomes
          .filter(({ id, kind }) => (kind === "binary" || kind === "milestone") && id !== rule.outcome)
          .map(({ id, name }) => [id, name])}
      />
      <ChoiceAt
        place={[...place, "claimsBeforeRequirement"]}
        shown={rule.claimsBeforeRequirement ?? "lost"}
        label="Claims before that"
        of={`earlier claims of ${rule.name}`}
        choices={[
          ["lost", "Never paid"],
          ["paidWhenMet", "Paid once it is achieved"],
        ]}
      />
    </>
  );
}

function MultiplierFields({ index }: { readonly index: number }) {
  const segments = useScenario(({ cohort }) => cohort.segments);
  const { name, segmentMultipliers = {} } = useScenario(({ payment }) => payment.rateCard[index]!);
  const gone = Object.keys(segmentMultipliers).filter((id) => !segments.some((segment) => segment.id === id));
  const all = [...segments, ...gone.map((id) => ({ id, name: `${id} (no longer there)` }))];
  return all.map((segment) => (
    <NumberAt
      key={segment.id}
      place={["payment", "rateCard", index, "segmentMultipliers", segment.id]}
      label={`Price for ${segment.name}`}
      of={`price of ${name} for ${segment.name}`}
      unit="multiple"
      absent={1}
    />
  ));
}
