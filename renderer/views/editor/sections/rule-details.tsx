import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { editDeal, putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { AbsentTerm } from "../fields/absent-term.tsx";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { OtherRuleTerms } from "./other-rule-terms.tsx";
import { ScheduleFields } from "./schedule-fields.tsx";

/** What does not fit a rule's row: how often it pays, for whom, in which tiers, up to what. */
export function RuleDetails({ index }: { readonly index: number }) {
  const rule = useScenario((scenario) => scenario.payment.rateCard[index]!);
  const place = ["payment", "rateCard", index] as const;
  return (
    <>
      {!rule.schedule && <HowOften index={index} rule={rule} />}
      <ForWhom index={index} rule={rule} />
      <OptionalGroup
        place={[...place, "cap"]}
        name="Most under this rule"
        of="a cap on the rule"
        start={() => ({ amount: 100_000 })}
      >
        <OptionalNumberAt
          place={[...place, "cap", "claims"]}
          label="Claims"
          of="a most number of claims"
          unit="number"
          start={100}
        />
        <OptionalNumberAt
          place={[...place, "cap", "amount"]}
          label="Amount"
          of="a most amount"
          unit="money"
          start={100_000}
        />
      </OptionalGroup>
      {!rule.schedule && (
        <>
          <OptionalGroup
            place={[...place, "threshold"]}
            name="Threshold"
            of="a threshold"
            start={() => ({ fromClaim: 10, paysEarlierClaims: true })}
          >
            <NumberAt
              place={[...place, "threshold", "fromClaim"]}
              label="Nothing until claim"
              of={`threshold of ${rule.name}`}
              unit="number"
            />
            <ChoiceAt
              place={[...place, "threshold", "paysEarlierClaims"]}
              label="Claims before it"
              of={`earlier claims of ${rule.name}`}
              onChoose={(value) =>
                putAt(`earlier claims of ${rule.name}`, [...place, "threshold", "paysEarlierClaims"], value === "true")
              }
              choices={[
                ["true", "Paid once it is reached"],
                ["false", "Not paid"],
              ]}
            />
          </OptionalGroup>
          {rule.tiers ? (
            <div className="grid-details__wide">
              <StepsAt
                place={[...place, "tiers"]}
                name="Price tiers"
                of="a tier"
                columns={[
                  { field: "fromClaim", label: "From claim", unit: "number", step: 100 },
                  { field: "price", label: "Price", unit: "money", step: 100 },
                ]}
              />
              <button
                type="button"
                className="link-button"
                onClick={() => putAt(`removing the tiers of ${rule.name}`, [...place, "tiers"], undefined)}
              >
                Remove the tiers
              </button>
            </div>
          ) : (
            <AbsentTerm
              label="Price tiers"
              of="price tiers"
              onAdd={() =>
                putAt(
                  `adding tiers to ${rule.name}`,
                  [...place, "tiers"],
                  [{ fromClaim: 1, price: typeof rule.price.value === "number" ? rule.price.value : 1000 }],
                )
              }
            />
          )}
        </>
      )}
      <ScheduleFields index={index} />
      <OtherRuleTerms index={index} />
    </>
  );
}

function HowOften({ index, rule }: { readonly index: number; readonly rule: PaymentRule }) {
  const place = ["payment", "rateCard", index, "claimsPerPerson"] as const;
  const { claimsPerPerson } = rule;
  const kind = typeof claimsPerPerson === "number" ? "some" : claimsPerPerson;
  return (
    <>
      <ChoiceAt
        place={place}
        shown={kind}
        label="Paid a person"
        of={`how often ${rule.name} is paid`}
        onChoose={(value) => putAt(`how often ${rule.name} is paid`, place, value === "some" ? 2 : value)}
        choices={[
          ["once", "Once"],
          ["some", "At most so many times"],
          ["unlimited", "Each time"],
        ]}
      />
      {kind === "some" && (
        <NumberAt place={place} label="Most times a person" of={`most claims a person of ${rule.name}`} unit="number" />
      )}
    </>
  );
}

function ForWhom({ index, rule }: { readonly index: number; readonly rule: PaymentRule }) {
  const { segments } = useScenario((scenario) => scenario.cohort);
  if (segments.length < 2 && !rule.segments) return null;
  const shown = !rule.segments ? "" : rule.segments.length === 1 ? rule.segments[0]! : "several";
  const choose = (value: string): void =>
    editDeal(`for whom ${rule.name} pays`, (draft) => {
      const target = draft.payment.rateCard[index]!;
      if (value === "") delete target.segments;
      else if (value !== "several") target.segments = [value];
    });
  return (
    <ChoiceAt
      place={["payment", "rateCard", index, "segments"]}
      shown={shown}
      label="Pays for"
      of={`for whom ${rule.name} pays`}
      onChoose={choose}
      choices={[
        ["", "Everyone"],
        ...segments.map(({ id, name }) => [id, name] as const),
        ...(shown === "several" ? [["several", `${rule.segments!.length} groups`] as const] : []),
      ]}
    />
  );
}
