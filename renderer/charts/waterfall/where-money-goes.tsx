import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { shortMoney } from "#shared/format/short-money.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureNear } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { placedSteps, type WhereMoneyGoesData } from "./money-step.ts";
import { WaterfallRow } from "./waterfall-row.tsx";
import { stepText, whereMoneyGoesCaption } from "./where-money-goes-caption.ts";

const rowHeight = 30;

interface WhereMoneyGoesProps extends WhereMoneyGoesData {
  readonly width: number;
  /** The sentence to take away, where more is known than the steps. */
  readonly caption?: string | undefined;
}

/** How an amount comes about, step by step from the top: what comes in, what goes out, what is left. */
export function WhereMoneyGoes(props: WhereMoneyGoesProps): ReactElement {
  const { currency, width } = props;
  const steps = placedSteps(props.steps);
  if (steps.length === 0) return <ChartEmpty reason="There is no money to show." />;

  const [low, high] = [Math.min(0, ...steps.map(({ to }) => to)), Math.max(0, ...steps.map(({ to }) => to))];
  const valueWidth = Math.max(...steps.map(({ amount }) => textWidth(shortMoney(amount, currency)))) + 16;
  const labelWidth = Math.min(width * 0.4, Math.max(...steps.map(({ label }) => textWidth(label)))) + 12;
  const area = { left: labelWidth, right: width - valueWidth, top: 4, bottom: 4 + steps.length * rowHeight };
  const across = scaleLinear(low === high ? [0, 10] : [low, high], [area.left, area.right]);
  const marks =
    low === high ? moneyTicks(0, 0, 1, currency) : moneyTicks(low, high, (area.right - area.left) / 70, currency);
  const middles = steps.map((_, index) => area.top + (index + 0.5) * rowHeight);
  return (
    <ChartStage
      title="Where the money goes"
      message={props.caption ?? whereMoneyGoesCaption(props)}
      width={width}
      height={area.bottom + 46}
      direction="down"
      stops={steps.map((step, index) => ({
        position: middles[index] ?? 0,
        text: stepText(step, currency),
        future:
          step.measure === undefined
            ? { where: { kind: "all" } }
            : futureNear(step.measure, step.kind === "total" ? step.amount : Math.abs(step.amount)),
      }))}
    >
      {(active) => (
        <>
          {marks.map(({ value }) => (
            <line
              key={value}
              className="chart-grid"
              x1={Math.round(across(value)) + 0.5}
              x2={Math.round(across(value)) + 0.5}
              y1={area.top}
              y2={area.bottom}
            />
          ))}
          <line
            className="chart-zero"
            x1={Math.round(across(0)) + 0.5}
            x2={Math.round(across(0)) + 0.5}
            y1={area.top}
            y2={area.bottom}
          />
          {steps.map((step, index) => (
            <WaterfallRow
              key={`${index} ${step.label}`}
              step={step}
              next={steps[index + 1]}
              y={middles[index] ?? 0}
              rowHeight={rowHeight}
              labelRight={area.left - 12}
              scale={across}
              currency={currency}
              isActive={active === index}
              width={width}
            />
          ))}
          <BottomAxis area={area} ticks={marks} scale={across} title={`Mean over trials (${currency})`} />
        </>
      )}
    </ChartStage>
  );
}
