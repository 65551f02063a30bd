import type { ReactElement } from "react";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import { toldMoney, toldMoneyError, toldRange } from "#shared/analysis/information/information-sentences.ts";
import { chance } from "#shared/format/chance.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { NumberTable } from "../frame/number-table.tsx";

/** What it is worth to learn each group, all of them, as a table. */
export function InformationTable({
  document,
  groups,
}: {
  readonly document: InformationDocument;
  readonly groups: readonly LearntGroup[];
}): ReactElement {
  const { everything } = document;
  return (
    <NumberTable
      caption={`What it is worth to know more, by ${document.by.words}`}
      columns={["Learning", "Worth up to", "Standard error", "19 in 20", "Other fits", "Changes the choice"]}
      rows={[
        [
          "Everything, luck included",
          { text: toldMoney(everything, document), value: everything.value },
          { text: toldMoneyError(everything, document), value: everything.standardError },
          "",
          "",
          { text: chance(everything.changes), value: everything.changes },
        ],
        ...groups.map((group): [string, ...({ text: string; value: number } | string)[]] => [
          group.label,
          { text: toldMoney(group, document), value: group.value },
          { text: toldMoneyError(group, document), value: group.standardError },
          toldRange(group, document),
          group.crossFitted === undefined
            ? missingValue
            : {
                text: toldMoney({ value: group.crossFitted, standardError: group.standardError }, document),
                value: group.crossFitted,
              },
          { text: chance(group.changes), value: group.changes },
        ]),
      ]}
    />
  );
}
