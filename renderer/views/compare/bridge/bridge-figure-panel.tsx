import type { ReactElement } from "react";
import { bridgeSentence, interactionSentence } from "#shared/analysis/bridge/bridge-sentences.ts";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { partysFigure, partysFigureWords } from "#shared/analysis/bridge/partys-figure.ts";
import { usualFigures } from "#shared/analysis/bridge/told-figures.ts";
import { BridgePicture } from "../../../charts/bridge/bridge-picture.tsx";
import { BridgeTable } from "../../../charts/bridge/bridge-table.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseBridge } from "../../../stores/compare-deals.ts";
import { useCompare } from "../../../stores/use-stores.ts";
import { pictureAt } from "../../results/pictures/picture-at.tsx";

/** One figure's bridge, drawn, with the choice of the figure. */
export function BridgeFigurePanel({ document }: { readonly document: BridgeDocument }): ReactElement | null {
  const chosen = useCompare((state) => state.bridge.figure) ?? usualFigures[0];
  const figure = document.figures.find(({ id }) => id === chosen) ?? document.figures[0];
  if (!figure) return null;
  const sentences = [bridgeSentence(document, figure), interactionSentence(document, figure)];
  const caption = sentences.filter((sentence) => sentence !== "").join(" ");
  return (
    <ChartPanel
      title={`What moved ${partysFigureWords(figure)}`}
      caption={caption}
      picture={pictureAt(BridgePicture, { document, figure, caption })}
      table={<BridgeTable document={document} figure={figure} />}
      choice={
        <div className="bridge-choice">
          <ChoiceField
            label="Figure"
            value={figure.id}
            choices={document.figures.map((each) => [each.id, partysFigure(each)] as const)}
            onChange={(id) => chooseBridge({ figure: id })}
          />
        </div>
      }
    />
  );
}
