import { decimal } from "#shared/format/decimal.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import type { PaymentPicture } from "#shared/examples/payment-picture.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { pictureBars } from "./picture-bars.ts";

const WIDTH = 280;
const HEIGHT = 52;

interface PaymentsPictureProps {
  readonly picture: PaymentPicture;
  readonly scenario: Scenario;
}

/** How the deal's payments in all are spread over its possible futures, with the cap where it is near, and in words. */
export function PaymentsPicture({ picture, scenario }: PaymentsPictureProps) {
  const { currency } = scenario.deal;
  const cap = scenario.payment.contractCap?.value;
  const { bars, capAt } = pictureBars(picture, cap, WIDTH, HEIGHT);
  const told = spreadWords(picture, currency);
  const capped = capAt === undefined || cap === undefined ? "" : `; the cap is ${terseMoney(cap, currency)}`;
  return (
    <figure className="payments-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Payments in all in ${decimal(picture.trials)} futures: ${told}${capped}.`}
      >
        {bars.map(({ x, y, width, height }) => (
          <rect key={x} className="payments-picture__bar" x={x} y={y} width={width} height={height} />
        ))}
        <line className="payments-picture__ground" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {capAt !== undefined && <line className="payments-picture__cap" x1={capAt} x2={capAt} y1={0} y2={HEIGHT} />}
      </svg>
      <figcaption>
        <span>Paid: {told}</span>
        {capAt !== undefined && <span className="payments-picture__cap-word">cap</span>}
      </figcaption>
    </figure>
  );
}

function spreadWords({ p10, p90 }: PaymentPicture, currency: Scenario["deal"]["currency"]): string {
  const low = shortMoney(p10, currency);
  const high = shortMoney(p90, currency);
  return low === high ? `${low} in 8 of 10 futures` : `${low} to ${high} in 8 of 10 futures`;
}
