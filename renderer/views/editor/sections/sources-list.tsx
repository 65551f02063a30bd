import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable, type GridColumn } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { TextAt } from "../fields/simple-fields.tsx";
import { freshId } from "./fresh-id.ts";
import { sourceUses } from "./source-uses.ts";

const columns: readonly GridColumn[] = [
  { name: "Title", size: "name" },
  { name: "Publisher", size: "choice" },
  { name: "Date", size: "narrow" },
  { name: "Address", size: "wide" },
  { name: "Figures", size: "narrow", number: true },
  { name: "Actions", size: "mark", hidden: true },
];

function addSource(): void {
  editDeal("adding a source", (draft) => {
    draft.sources.push({ id: freshId("source", draft.sources), title: "New source" });
  });
}

/** Where published figures come from. */
export function SourcesList() {
  const scenario = useScenario();
  const { sources } = scenario;
  return (
    <SectionCard
      flush
      title="Sources"
      about="Each figure of the deal can name one of these; choose the mark beside a figure."
      actions={
        <button type="button" className="button button--small" onClick={addSource}>
          Add a source
        </button>
      }
    >
      <ProblemsAt place={["sources"]} />
      {sources.length === 0 ? (
        <div className="empty-state">
          <strong>No sources yet</strong>
          <p>List the contract, the evaluation or the statistics that figures are taken from.</p>
        </div>
      ) : (
        <GridTable label="Sources" columns={columns}>
          {sources.map(({ id, title }, index) => {
            const uses = sourceUses(scenario, id);
            const place = ["sources", index] as const;
            return (
              <tr key={id} className="grid-row">
                <td>
                  <TextAt
                    place={[...place, "title"]}
                    label={`Title of source ${index + 1}`}
                    of={`title of ${id}`}
                    labelHidden
                  />
                </td>
                <td>
                  <TextAt
                    place={[...place, "publisher"]}
                    label={`Publisher of ${title}`}
                    of={`publisher of ${title}`}
                    labelHidden
                    optional
                  />
                </td>
                <td>
                  <TextAt
                    place={[...place, "date"]}
                    label={`Date of ${title}`}
                    of={`date of ${title}`}
                    labelHidden
                    optional
                  />
                </td>
                <td>
                  <TextAt
                    place={[...place, "url"]}
                    label={`Address of ${title}`}
                    of={`address of ${title}`}
                    labelHidden
                    optional
                  />
                </td>
                <td className="number grid-figure">{uses}</td>
                <td>
                  <RowMenu
                    of={title}
                    actions={[
                      {
                        name: "Remove",
                        act: () => editDeal("removing a source", (draft) => void draft.sources.splice(index, 1)),
                        refused: uses > 0 ? `${uses} ${uses === 1 ? "figure names" : "figures name"} it` : undefined,
                      },
                    ]}
                  />
                </td>
              </tr>
            );
          })}
        </GridTable>
      )}
    </SectionCard>
  );
}
