import type { TornadoBar } from "#shared/analysis/tornado/tornado-document.ts";

/** The end of an input at which a figure is worse for its party. @param more whether more of the figure is better */
export function worseTenth({ swing }: TornadoBar, more: boolean): "lowest" | "highest" {
  const rises = (swing?.value ?? 0) > 0;
  return rises === more ? "lowest" : "highest";
}
