import { useMemo, useState, type ReactElement } from "react";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import { biasSentence, groupSentence, isWorthTelling } from "#shared/analysis/information/information-sentences.ts";
import { inputsOf } from "#shared/engine/compiled-deal.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { InformationPicture } from "../../../charts/information/information-picture.tsx";
import { InformationTable } from "../../../charts/information/information-table.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { pictureAt } from "../../results/pictures/picture-at.tsx";

/** So many bars can be read at once; the table has all. */
const MOST_BARS = 16;

const sorts = [
  ["all", "Inputs and groups"],
  ["inputs", "Single inputs"],
  ["groups", "Groups"],
] as const;

type Sort = (typeof sorts)[number][0];

const isOf = ({ kind }: LearntGroup, sort: Sort): boolean =>
  sort === "all" || (sort === "inputs") === (kind === "input");

/** What it is worth to learn each input and group: the most valuable as bars, all in the table. */
export function InformationPanel({ document }: { readonly document: InformationDocument }): ReactElement {
  const [sort, setSort] = useState<Sort>("all");
  const groups = document.groups.filter((group) => isOf(group, sort));
  const worth = groups.filter((group) => isWorthTelling(group, document) || group.kind === "asked");
  const left = groups.length - worth.length;
  const told = [
    ...document.groups.filter(({ kind }) => kind === "asked"),
    ...document.groups.filter((group) => group.kind === "input" && isWorthTelling(group, document)).slice(0, 1),
  ];
  const caption = [
    ...told.map((group) => groupSentence(group, document)),
    ...(left > 0
      ? [
          `${left} of the ${groups.length} ${sort === "inputs" ? "inputs" : sort === "groups" ? "groups" : "inputs and groups"} are worth nothing that these trials can tell.`,
        ]
      : []),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
  const bias = biasSentence(document);
  const scenario = useScenario();
  const known = useMemo(() => new Set(inputsOf(scenario).map(({ id }) => id)), [scenario]);
  return (
    <>
      <ChartPanel
        title="What it is worth to know more"
        caption={caption}
        picture={pictureAt(InformationPicture, { document, groups: worth.slice(0, MOST_BARS), known, caption })}
        table={<InformationTable document={document} groups={groups} />}
        choice={
          <div className="information-choice">
            <ChoiceField label="Show" value={sort} choices={sorts} onChange={(value) => setSort(value as Sort)} />
          </div>
        }
      />
      {bias !== "" && <p className="text-small text-secondary">{bias}</p>}
    </>
  );
}
