import type { TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { findFigure } from "#shared/model/decision-figures.ts";

/** The end of an input at which a figure is worse for its party: by its swing, or where it has none by the rank correlation. */
export function worseTenth(figure: TornadoFigure, input: string): "lowest" | "highest" {
  const bar = figure.bars.find((each) => each.input === input);
  const rises = (bar?.swing?.value || (bar?.rankCorrelation?.value ?? 0)) > 0;
  return rises === (findFigure(figure.id)?.more ?? true) ? "lowest" : "highest";
}
