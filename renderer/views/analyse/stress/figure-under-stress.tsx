import { createElement, type ReactElement } from "react";
import { useStore } from "zustand";
import { harmOf } from "#shared/analysis/stress/harm.ts";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { StressPicture } from "../../../charts/stress/stress-picture.tsx";
import { stressCaption } from "../../../charts/stress/stress-rows.ts";
import { StressTable } from "../../../charts/stress/stress-table.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseStress, stressStore } from "../../../stores/stress-store.ts";
import { perspectiveNames } from "../../workbench/perspective-names.ts";

/** Place of the figure that is hurt most by any stress, until one is chosen. */
function usualPlace(document: StressDocument): number {
  const { figures, stresses } = document;
  let found: { readonly id: string; readonly size: number } | undefined;
  for (const stress of stresses) {
    const { chance, gain } = harmOf(document, stress);
    const most = chance ?? gain;
    const size = chance ? Math.abs(chance.difference!.value) : 0;
    if (most && (!found || size > found.size)) found = { id: most.id, size };
  }
  return Math.max(
    0,
    figures.findIndex(({ id }) => id === found?.id),
  );
}

const pictureOf =
  (document: StressDocument, place: number) =>
  (width: number): ReactElement =>
    createElement(StressPicture, { document, place, width });

/** A figure that can be chosen, before and after every stress. */
export function FigureUnderStress({ document }: { readonly document: StressDocument }): ReactElement {
  const chosen = useStore(stressStore, (state) => state.figure);
  const at = document.figures.findIndex(({ id }) => id === chosen);
  const place = at >= 0 ? at : usualPlace(document);
  return (
    <ChartPanel
      title="Before and after"
      caption={stressCaption(document, place)}
      picture={pictureOf(document, place)}
      table={<StressTable document={document} place={place} />}
      choice={
        <div className="stress-figure">
          <ChoiceField
            label="Figure"
            value={document.figures[place]!.id}
            choices={document.figures.map(
              ({ id, party, label }) => [id, `${perspectiveNames[party]}: ${label}`] as const,
            )}
            onChange={(figure) => chooseStress({ figure })}
          />
        </div>
      }
    />
  );
}
