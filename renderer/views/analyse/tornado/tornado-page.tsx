import { type ReactElement, useMemo } from "react";
import { useStore } from "zustand";
import { usualFigures } from "#shared/analysis/tornado/asked-tornado.ts";
import type { TornadoDocument } from "#shared/analysis/tornado/tornado-document.ts";
import { usualTornadoTrials } from "#shared/analysis/tornado/usual-trials.ts";
import { decimal } from "#shared/format/decimal.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseForTornado, tornadoStore } from "../../../stores/tornado-store.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { TornadoPanels } from "./tornado-panels.tsx";
import { WithoutBar } from "./without-bar.tsx";

const trialsOffered = [200, 500, 1000, 2000, 5000, 10_000];

/** What is asked: the figures by which parties judge the deal, all at once, so that another is shown without another run. */
function useAskedTornado() {
  const scenario = useScenario();
  const chosen = useStore(tornadoStore, ({ trials }) => trials);
  return useMemo(() => {
    const trials = chosen ?? usualTornadoTrials(scenario);
    return { scenario, seed: scenario.run.seed, trials, figures: usualFigures(scenario) };
  }, [scenario, chosen]);
}

/** What matters: how far each uncertain input moves a figure, and how much of the spread it makes. */
export function TornadoPage(): ReactElement {
  const asked = useAskedTornado();
  useKeepAnalysing("tornado", asked);
  const { document, isOld } = useAnswer("tornado", asked);
  return (
    <>
      <section className="card" aria-label="What is shown">
        {document && <Choices document={document} />}
        <div className="tornado-standing">
          <AnalysisLine kind="tornado" asked={asked} />
          <ChoiceField
            label="Trials of each run"
            value={String(asked.trials)}
            choices={[...new Set([...trialsOffered, asked.trials])]
              .sort((a, b) => a - b)
              .map((count) => [String(count), decimal(count)] as const)}
            onChange={(count) => chooseForTornado({ trials: Number(count) })}
          />
        </div>
      </section>
      {document && (
        <div className={`tornado-shown${isOld ? " results-body--stale" : ""}`}>
          <TakeawayOfAnalysis document={document} name="what matters">
            <Shown document={document} />
          </TakeawayOfAnalysis>
        </div>
      )}
    </>
  );
}

/** The figure that is shown: the one chosen, where the deal has it, else the first. */
function useShownFigure({ figures }: TornadoDocument) {
  const chosen = useStore(tornadoStore, ({ figure }) => figure);
  return figures.find(({ id }) => id === chosen) ?? figures[0]!;
}

function Choices({ document }: { readonly document: TornadoDocument }): ReactElement {
  const { id } = useShownFigure(document);
  const byHand = useStore(tornadoStore, (choice) => choice.byHand);
  return (
    <div className="tornado-choice">
      <ChoiceField
        label="Of which figure"
        value={id}
        choices={document.figures.map((each) => [each.id, `${each.label} (${each.party})`] as const)}
        onChange={(figure) => chooseForTornado({ figure })}
      />
      <ChoiceField
        label="In which order"
        value={byHand ? "hands" : "size"}
        choices={[
          ["size", "The widest first"],
          ["hands", "By whose hands: we control, the provider, the world"],
        ]}
        onChange={(order) => chooseForTornado({ byHand: order === "hands" })}
      />
    </div>
  );
}

function Shown({ document }: { readonly document: TornadoDocument }): ReactElement {
  const figure = useShownFigure(document);
  const byHand = useStore(tornadoStore, (choice) => choice.byHand);
  return (
    <>
      <TornadoPanels document={document} figure={figure} byHand={byHand} />
      <WithoutBar document={document} />
    </>
  );
}
