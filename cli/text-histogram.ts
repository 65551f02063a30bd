import { terseMoney } from "#shared/format/terse-money.ts";
import type { MeasureShape } from "#shared/model/result-pictures.ts";
import type { Currency } from "#shared/model/currency.ts";

const WIDTH = 40;
const MOST_ROWS = 14;

/** A histogram as lines of text, a bar a bin; neighbouring bins are joined until few enough rows are left. */
export function textHistogram({ histogram }: MeasureShape, currency: Currency): string {
  const joined = Math.ceil(histogram.counts.length / MOST_ROWS);
  const rows: { readonly low: number; readonly count: number }[] = [];
  for (let bin = 0; bin < histogram.counts.length; bin += joined)
    rows.push({
      low: histogram.low + bin * histogram.width,
      count: histogram.counts.slice(bin, bin + joined).reduce((sum, count) => sum + count, 0),
    });
  const most = Math.max(...rows.map(({ count }) => count));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const labels = rows.map(({ low }) => terseMoney(low, currency, 4));
  const widest = Math.max(9, ...labels.map((label) => label.length));
  return rows
    .map(({ count }, row) => {
      const bar = "█".repeat(Math.round((count / most) * WIDTH)) || (count > 0 ? "▏" : "");
      const share = ((count / total) * 100).toFixed(count / total < 0.0995 ? 1 : 0);
      return `  ${labels[row]!.padStart(widest)} │${bar} ${share}%`;
    })
    .join("\n");
}
