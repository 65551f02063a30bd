import { useRef, type ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { useWorkbench } from "../../stores/use-stores.ts";
import { BreakEvenPictures } from "../results/pictures/break-even-pictures.tsx";
import { CapsPanel } from "../results/pictures/caps-panel.tsx";
import { ConvergencePanel } from "../results/pictures/convergence-panel.tsx";
import { HoldersPicture } from "../results/pictures/holders-picture.tsx";
import { InvestorPictures } from "../results/pictures/investor-pictures.tsx";
import { OutcomesPictures } from "../results/pictures/outcomes-pictures.tsx";
import { PaymentsPictures } from "../results/pictures/payments-pictures.tsx";
import { PriceRoomPanel } from "../results/pictures/price-room-panel.tsx";
import { YearsPictures } from "../results/pictures/years-pictures.tsx";
import { chanceGroups } from "../results/tables/chance-groups.ts";
import { ChancesCard } from "../results/tables/chances-card.tsx";
import { VerdictCards } from "../results/verdicts/verdict-cards.tsx";
import { useShownSlide } from "./use-shown-slide.ts";
import { useStageScale } from "./use-stage-scale.ts";

/** The slides: the verdicts, each picture of the results, the chances. */
export function PresentStage(props: { readonly result: ResultDocument; readonly of: Scenario }): ReactElement {
  const { result, of } = props;
  const stage = useRef<HTMLDivElement>(null);
  const perspective = useWorkbench((state) => state.perspective);
  const scale = useStageScale();
  useShownSlide(stage);
  return (
    <div ref={stage} className="present__stage" style={scale}>
      <section className="present__slide present__slide--broad">
        <h2>What it means for each party</h2>
        <VerdictCards result={result} of={of} perspective={perspective} />
      </section>
      <div>
        <PaymentsPictures result={result} />
        <CapsPanel result={result} />
        <HoldersPicture result={result} />
      </div>
      <div>
        <YearsPictures result={result} />
        <BreakEvenPictures result={result} of={of} />
      </div>
      <div>
        <OutcomesPictures result={result} outcomes={of.outcomes} />
        <PriceRoomPanel result={result} />
      </div>
      <div>
        <InvestorPictures result={result} />
      </div>
      <div>
        <ConvergencePanel result={result} />
      </div>
      {chanceGroups(result, perspective).map((group) => (
        <section key={group.name} className="present__slide">
          <ChancesCard group={group} result={result} />
        </section>
      ))}
    </div>
  );
}
