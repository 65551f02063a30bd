import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { seriesOf } from "#shared/headlines/find-in-result.ts";
import { CashNeedPicture } from "./cash-need-picture.tsx";
import { MoneyPicture } from "./money-picture.tsx";
import { ReturnPicture } from "./return-picture.tsx";
import { turningYear } from "#shared/headlines/captions/turning-year.ts";
import { YearPanel } from "./year-panel.tsx";

/** What the investor earns and needs, its cash year by year, and where the contract’s money goes. */
export function InvestorPictures({ result }: { readonly result: ResultDocument }): ReactElement {
  const [cash] = seriesOf(result, ["investorCash"]);
  return (
    <>
      <div className="grid-two results-pair">
        <ReturnPicture result={result} />
        <CashNeedPicture result={result} />
      </div>
      <div className="grid-two results-pair">
        <YearPanel
          result={result}
          ids={["investorCash"]}
          caption={turningYear(cash, result.years, result.scenario.currency)}
        />
        <MoneyPicture result={result} />
      </div>
    </>
  );
}
