import { Fragment, useState } from "react";
import { InsertChoice } from "../../../inputs/insert-choice.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { OutcomeFunnel } from "./outcome-funnel.tsx";
import { pathwaysOf, type Pathway } from "./outcome-pathways.ts";
import { addStage } from "./outcome-stage-edits.ts";
import { OutcomeStagePanel } from "./outcome-stage-panel.tsx";

/** The pathways of the deal as funnels whose stages are edited where they are drawn. */
export function OutcomePathwaysCard() {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const [chosen, setChosen] = useState<string>();
  const pathways = pathwaysOf({ outcomes });
  const staged = pathways.filter((pathway) => pathway.length > 1);
  const single = pathways.filter(([root, ...later]) => later.length === 0 && root!.outcome.repeats === undefined);
  if (pathways.length === 0) return null;
  return (
    <SectionCard
      title="Pathways"
      about="Of those who start, the likely share who reach each stage; the mark is where they would have been without the service. Choose a stage to edit it."
      actions={single.length > 0 && <StartPathway single={single} onStart={setChosen} />}
    >
      {staged.length === 0 && <p className="text-muted">No outcome has a later stage.</p>}
      {staged.map((pathway) => {
        const stage = pathway.find(({ outcome }) => outcome.id === chosen);
        return (
          <Fragment key={pathway[0]!.outcome.id}>
            <OutcomeFunnel pathway={pathway} chosen={chosen} onChoose={setChosen} />
            {stage && <OutcomeStagePanel key={stage.outcome.id} stage={stage} onChoose={setChosen} />}
          </Fragment>
        );
      })}
    </SectionCard>
  );
}

interface StartPathwayProps {
  readonly single: readonly Pathway[];
  readonly onStart: (id: string) => void;
}

/** Makes an outcome the first stage of a pathway. */
const StartPathway = ({ single, onStart }: StartPathwayProps) => (
  <InsertChoice
    label="Start a pathway from an outcome"
    prompt="Start a pathway from…"
    choices={single.map(([root], place) => [String(place), root!.outcome.name])}
    onInsert={(place) => {
      const root = single[Number(place)]![0]!;
      onStart(root.outcome.id);
      addStage(root.index, true);
    }}
  />
);
