import type { ReactElement } from "react";
import type { TestsDocument } from "#shared/analysis/tests/tests-document.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import { TableFrame } from "../../results/tables/table-frame.tsx";
import { TestRow } from "./test-row.tsx";

interface TestsTableProps {
  readonly tests: readonly PartyTest[];
  readonly document: TestsDocument | undefined;
}

/** A line a test: whose, of which figure, its level, where the deal stands, whether it passes. */
export function TestsTable({ tests, document }: TestsTableProps): ReactElement | null {
  if (tests.length === 0) return null;
  return (
    <TableFrame label="Tests of the parties">
      <table className="table tests-table">
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Asks that</th>
            <th scope="col">is</th>
            <th scope="col">Level</th>
            <th scope="col" className="number">
              The deal has
            </th>
            <th scope="col">Passes</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tests.map((test, place) => (
            <TestRow
              key={`${test.party} ${test.figure}`}
              tests={tests}
              place={place}
              tested={document?.tests.find(({ party, figure }) => party === test.party && figure === test.figure)}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
