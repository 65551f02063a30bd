import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { measureNames, savedByHolder } from "#shared/model/measure-names.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { HolderRow, holderRowHeight } from "./holder-row.tsx";
import { holdersCaption, holderText } from "./holders-caption.ts";
import { type HoldersData, sidesOf } from "./holders-data.ts";
import { HoldersKey, keyHeight, type KeyMark } from "./holders-key.tsx";

/** By budget holder: what goes out of its budget against what it saves, and where that leaves it. */
export function WhoPaysWhoSaves(props: HoldersData & { readonly width: number }): ReactElement {
  const { holders, currency, width } = props;
  const amounts = holders.flatMap((holder) => {
    const { out, saved, surplus } = sidesOf(holder);
    const paid = out.reduce((sum, { amount }) => sum + amount, 0);
    return [-paid + Math.min(0, saved), Math.max(0, saved) + surplus, holder.p10Net, holder.p90Net];
  });
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  if (low === high) return <ChartEmpty reason={holdersCaption(props)} />;

  const marks = keyMarks(props);
  const top = keyHeight(marks, width) + 10;
  const room = Math.max(...[low, high].map((amount) => textWidth(shortMoney(Math.abs(amount), currency)))) + 10;
  const area = { left: low < 0 ? room : 8, right: width - room, top, bottom: top + holders.length * holderRowHeight };
  const across = scaleLinear([low, high], [area.left, area.right]);
  const ticks = moneyTicks(low, high, (area.right - area.left) / 90, currency);
  return (
    <ChartStage
      title="Who pays and who saves"
      message={holdersCaption(props)}
      width={width}
      height={area.bottom + 46}
      direction="down"
      stops={holders.map((holder, index) => ({
        position: area.top + (index + 0.5) * holderRowHeight,
        text: holderText(holder, currency),
        // A budget that saves nothing only pays.
        future: futureNear(holder.meanSavings === 0 ? measureNames.paymentsTotal : savedByHolder(holder.holder)),
      }))}
    >
      {(active) => (
        <>
          <HoldersKey marks={marks} width={width} />
          <VerticalGrid area={{ ...area, top: area.top + 18 }} ticks={ticks} scale={across} />
          {holders.map((holder, index) => (
            <HolderRow
              key={holder.holder}
              holder={holder}
              currency={currency}
              top={area.top + index * holderRowHeight}
              width={width}
              scale={across}
              isActive={active === index}
            />
          ))}
          <BottomAxis area={area} ticks={ticks} scale={across} title={`Mean over trials (${currency})`} />
        </>
      )}
    </ChartStage>
  );
}

/** Only what is drawn is explained. */
function keyMarks({ holders }: HoldersData): readonly KeyMark[] {
  const sides = holders.map(sidesOf);
  const some = (is: (side: (typeof sides)[number]) => boolean, mark: KeyMark): readonly KeyMark[] =>
    sides.some(is) ? [mark] : [];
  return [
    { fill: "chart-fill-4", name: "Pays" },
    ...some(({ out }) => (out[1]?.amount ?? 0) > 0, { fill: "chart-fill-neutral", name: "Own costs" }),
    { fill: "chart-fill-2", name: "Saves" },
    ...some(({ saved }) => saved < 0, { fill: "chart-fill-harm", name: "Costs it more" }),
    ...some(({ surplus }) => surplus > 0, { fill: "chart-fill-6", name: "Surplus back" }),
    { fill: "chart-fill-5", name: "Net, with P10 to P90", isDot: true },
  ];
}
