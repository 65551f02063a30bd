import type { ReactElement } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Outcome } from "#shared/model/outcome.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { measureGroups } from "./measure-groups.ts";
import { MeasureTable } from "./measure-table.tsx";
import { RulesTable } from "./rules-table.tsx";

/** Every measure of the run, a tab for each group. */
export function MeasureTabs(props: {
  readonly result: ResultDocument;
  readonly outcomes: readonly Outcome[];
}): ReactElement {
  const { result, outcomes } = props;
  const groups = measureGroups(result, outcomes);
  const [payments, ...others] = groups.map(({ id, name, lots }) => ({
    id,
    name,
    table: <MeasureTable label={`Measures: ${name}`} lots={lots} result={result} />,
  }));
  const rules = { id: "rules", name: "Rate card", table: <RulesTable result={result} /> };
  const tabs = [...(payments === undefined ? [] : [payments]), rules, ...others];
  return (
    <Tabs className="card card--flush tabs">
      <TabList className="tab-list results-tabs" aria-label="Groups of measures">
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className="tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, table }) => (
        <TabPanel key={id} id={id} className="results-tab-panel">
          {table}
        </TabPanel>
      ))}
    </Tabs>
  );
}
