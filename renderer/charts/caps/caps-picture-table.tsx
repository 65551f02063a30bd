import type { ReactElement } from "react";
import { chance } from "#shared/format/chance.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import type { CapsData } from "./caps-data.ts";

/** The caps as a table. */
export function CapsPictureTable({ caps, currency }: CapsData): ReactElement {
  return (
    <NumberTable
      caption="Caps: how often they bind and what they withhold"
      columns={["Cap", "Binds in", "Withheld on average", "When it binds"]}
      rows={caps.map(({ name, binds, meanWithheld, meanWhenItBinds }) => [
        name,
        chance(binds),
        wholeMoney(meanWithheld, currency),
        wholeMoney(meanWhenItBinds, currency),
      ])}
    />
  );
}
