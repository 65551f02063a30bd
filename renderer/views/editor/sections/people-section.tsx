import { correlationRange, countRange, monthRange, rateRange } from "#shared/schema/range.ts";
import { editDeal, putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { RowMenu, type RowAction } from "../fields/row-menu.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { usedBy } from "../uses/use.ts";
import { PeopleMonthFields } from "./people-month-fields.tsx";
import { addSegment, duplicateSegment, moveSegment, removeSegment, segmentUses } from "./people-segment-edits.ts";
import { ReferralProfileFields } from "./referral-profile-fields.tsx";
import { illustrative } from "./illustrative.ts";

/** Who is referred, when, how many start, who leaves early, and how people differ. */
export function PeopleSection() {
  const cohort = useScenario((scenario) => scenario.cohort);
  const scenario = useScenario();
  const actionsOf = (index: number): readonly RowAction[] => {
    const used = usedBy(segmentUses(scenario, cohort.segments[index]!.id));
    const last = cohort.segments.length - 1;
    return [
      { name: "Duplicate", act: () => duplicateSegment(index) },
      { name: "Move up", act: () => moveSegment(index, -1), refused: index === 0 ? "It is the first" : undefined },
      { name: "Move down", act: () => moveSegment(index, 1), refused: index === last ? "It is the last" : undefined },
      {
        name: "Remove",
        act: () => removeSegment(index),
        refused: last === 0 ? "A deal needs one group" : used,
      },
    ];
  };
  return (
    <>
      {cohort.segments.map(({ id, name }, index) => (
        <SectionCard key={id} title={name} actions={<RowMenu of={name} actions={actionsOf(index)} />}>
          <div className="form-grid">
            <TextAt place={["cohort", "segments", index, "name"]} label="Group" of="a group's name" />
            <InputAt
              place={["cohort", "segments", index, "referrals"]}
              label="People referred"
              of={`referrals of ${name}`}
              unit="people"
              range={countRange}
            />
            <InputAt
              place={["cohort", "segments", index, "startRate"]}
              label="Share who start"
              of={`start rate of ${name}`}
              unit="percent"
              range={rateRange}
            />
            <ChoiceAt
              place={["cohort", "segments", index, "arrivals"]}
              shown={cohort.segments[index]!.arrivals ?? "planned"}
              label="Each month's number"
              of={`arrivals of ${name}`}
              onChoose={(value) =>
                putAt(
                  `arrivals of ${name}`,
                  ["cohort", "segments", index, "arrivals"],
                  value === "poisson" ? value : undefined,
                )
              }
              choices={[
                ["planned", "As planned"],
                ["poisson", "Random (Poisson)"],
              ]}
            />
          </div>
          <ReferralProfileFields segment={index} />
          <PeopleMonthFields segment={index} />
        </SectionCard>
      ))}
      <div>
        <button type="button" className="button button--small" onClick={addSegment}>
          Add a group of people
        </button>
      </div>
      <SectionCard title="In service" about="How long the service lasts for a person, and who leaves early.">
        <div className="form-grid">
          <InputAt
            place={["cohort", "serviceMonths"]}
            label="Months of service a person"
            of="months of service"
            unit="months"
            range={monthRange}
            certain
          />
          <DropOutFields />
          <TextAt
            place={["cohort", "person"]}
            label="In sentences, one of them is a"
            of="what a person is called"
            optional
            placeholder="person"
          />
          <OptionalTermAt
            place={["cohort", "maximumStarts"]}
            label="Most who may start"
            of="a maximum of starts"
            unit="people"
            range={countRange}
            start={100}
          />
        </div>
      </SectionCard>
      <SectionCard
        title="Differences between people"
        about="0% means people are alike. Higher means those who succeed at one thing tend to succeed at others, so claims pile up on fewer people and a cap on each person bites more."
      >
        <div className="form-grid">
          <InputAt
            place={["cohort", "withinPersonCorrelation"]}
            label="Correlation within a person"
            of="correlation within a person"
            unit="percent"
            range={correlationRange}
          />
        </div>
      </SectionCard>
    </>
  );
}

function DropOutFields() {
  const { dropOut } = useScenario((scenario) => scenario.cohort);
  const choose = (kind: string): void =>
    editDeal("how people drop out", (draft) => {
      if (kind === "share") draft.cohort.dropOut = { kind, share: illustrative(0.1) };
      else if (kind === "monthlyHazard") draft.cohort.dropOut = { kind, hazard: illustrative(0.02) };
      else draft.cohort.dropOut = { kind: "none" };
    });
  return (
    <>
      <ChoiceAt
        place={["cohort", "dropOut", "kind"]}
        label="Leaving early"
        of="how people drop out"
        onChoose={choose}
        choices={[
          ["none", "Nobody drops out"],
          ["share", "A share over the service"],
          ["monthlyHazard", "A share each month"],
        ]}
      />
      {dropOut.kind === "share" && (
        <InputAt
          place={["cohort", "dropOut", "share"]}
          label="Share who drop out"
          of="drop-out"
          unit="percent"
          range={rateRange}
        />
      )}
      {dropOut.kind === "monthlyHazard" && (
        <InputAt
          place={["cohort", "dropOut", "hazard"]}
          label="Share each month"
          of="monthly drop-out"
          unit="percent"
          range={rateRange}
        />
      )}
    </>
  );
}
