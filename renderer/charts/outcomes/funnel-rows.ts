import {
  type FunnelBar,
  funnelBars,
  type OutcomesFunnelData,
} from "#shared/headlines/captions/outcomes-funnel-data.ts";

export interface FunnelRow {
  readonly outcome: string;
  readonly bar: FunnelBar;
  /** Middle of the row. */
  readonly y: number;
}

const rowHeight = 26;
const headingHeight = 26;
const gap = 12;

/** Lays the bars out under each other, a heading above those of each outcome. */
export function funnelRows({ outcomes, measures }: OutcomesFunnelData): {
  readonly rows: readonly FunnelRow[];
  readonly headings: readonly { readonly name: string; readonly y: number }[];
  readonly height: number;
} {
  const rows: FunnelRow[] = [];
  const headings: { name: string; y: number }[] = [];
  let y = 0;
  for (const { id, name } of outcomes) {
    const bars = funnelBars(id, measures);
    if (bars.length === 0) continue;
    headings.push({ name, y: y + 16 });
    y += headingHeight;
    for (const bar of bars) {
      rows.push({ outcome: name, bar, y: y + rowHeight / 2 });
      y += rowHeight;
    }
    y += gap;
  }
  return { rows, headings, height: Math.max(0, y - gap + 6) };
}
