export const appName = "Outcomes Partnership Simulator";

/** What the title bar says: `• aspire.sop.json — Outcomes Partnership Simulator`, the mark when edited. */
export function windowTitle(name: string, edited: boolean): string {
  const plain = name.trim();
  const shown = plain === "" ? appName : `${plain} — ${appName}`;
  return edited ? `• ${shown}` : shown;
}
