import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { textWidth } from "../labels/text-width.ts";
import { CapRow, capRowHeight } from "./cap-row.tsx";
import { capsCaption, capText } from "./caps-caption.ts";
import type { CapsData } from "./caps-data.ts";

const TOP = 22;

/** How often each cap binds, and how much it withholds on average and when it binds. */
export function CapsPicture(props: CapsData & { readonly width: number }): ReactElement {
  const { caps, currency, width } = props;
  if (caps.length === 0) return <ChartEmpty reason={capsCaption(props)} />;

  const shareRight = Math.round(width * 0.3);
  const moneyLeft = shareRight + 64;
  const largest = Math.max(
    ...caps.map(({ meanWithheld, meanWhenItBinds = 0 }) => Math.max(meanWithheld, meanWhenItBinds)),
  );
  const room = textWidth(`${shortMoney(largest, currency)} when it binds`) + 8;
  const share = scaleLinear([0, 1], [0, shareRight]);
  const money = scaleLinear([0, largest === 0 ? 1 : largest], [moneyLeft, Math.max(moneyLeft + 40, width - room)]);
  return (
    <ChartStage
      title="Caps: how often they bind and what they withhold"
      message={capsCaption(props)}
      width={width}
      height={TOP + caps.length * capRowHeight}
      direction="down"
      stops={caps.map((cap, index) => ({
        position: TOP + (index + 0.5) * capRowHeight,
        text: capText(cap, currency),
        future: { where: { kind: "when", question: cap.question, happens: cap.binds > 0 } },
      }))}
    >
      {(active) => (
        <>
          <text className="chart-axis-title" y={12} aria-hidden="true">
            Binds in, share of trials
          </text>
          <text className="chart-axis-title" x={moneyLeft} y={12} aria-hidden="true">
            {`Withheld on average (${currency})`}
          </text>
          {caps.map((cap, index) => (
            <CapRow
              key={cap.name}
              cap={cap}
              currency={currency}
              top={TOP + index * capRowHeight}
              width={width}
              share={share}
              money={money}
              isActive={active === index}
            />
          ))}
        </>
      )}
    </ChartStage>
  );
}
