import type { ColumnGuess, ColumnKind } from "#shared/import/columns.ts";
import type { DecimalMark } from "#shared/format/decimal-mark.ts";
import { textOf, type Rows } from "#shared/format/table.ts";
import type { Placing } from "#shared/import/with-rate-card.ts";
import { ChoiceField, type Choice } from "../../inputs/choice-field.tsx";
import type { ReadTable } from "./read-table.ts";

interface ImportChoicesProps {
  readonly table: Extract<ReadTable, { kind: "table" }>;
  readonly sheet: number;
  readonly rows: Rows;
  readonly columns: ColumnGuess;
  readonly ambiguous: boolean;
  /** Whether this program wrote the table, so that what its columns hold is known. */
  readonly isOurs: boolean;
  readonly mark: DecimalMark | undefined;
  readonly placing: Placing;
  /** Names of rules that cannot make room. */
  readonly stay: readonly string[];
  readonly onSheet: (sheet: number) => void;
  readonly onColumns: (columns: ColumnGuess) => void;
  readonly onMark: (mark: DecimalMark) => void;
  readonly onPlacing: (placing: Placing) => void;
}

const kinds: readonly Choice[] = [
  ["unused", "Not used"],
  ["outcome", "Outcome"],
  ["rule", "Name of the rule"],
  ["price", "Price"],
  ["months", "Months until achieved"],
  ["capAmount", "Cap, as an amount"],
  ["capClaims", "Cap, in claims"],
  ["evidence", "Evidence"],
  ["accepted", "Share accepted"],
  ["paid", "How often paid"],
  ["ruleId", "Id of the rule"],
];

/** How the table is understood, each guess to be put right. */
export function ImportChoices(props: ImportChoicesProps) {
  const { table, sheet, rows, columns, ambiguous, isOurs, mark, placing, stay } = props;
  const put = (index: number, kind: string): void =>
    props.onColumns({
      ...columns,
      // A kind has one column: where it was before, nothing is used.
      columns: columns.columns.map((each, place) =>
        place === index ? (kind as ColumnKind) : each === kind ? "unused" : each,
      ),
    });
  return (
    <>
      {table.sheets.length > 1 && (
        <ChoiceField
          label="Sheet"
          value={String(sheet)}
          choices={table.sheets.map(({ name }, index) => [String(index), name])}
          onChange={(next) => props.onSheet(Number(next))}
        />
      )}
      {table.leftOut.map((sentence) => (
        <p key={sentence} className="callout callout--warn">
          {sentence}
        </p>
      ))}
      {isOurs ? (
        <p className="text-secondary">
          This rate card was exported by this program, with all terms of its rules. What has been changed in a cell
          since is taken as it stands there.
        </p>
      ) : (
        <div className="import-columns" role="group" aria-label="What each column holds">
          {columns.columns.map((kind, index) => (
            <ChoiceField
              key={index}
              label={headOf(rows, columns.head, index)}
              value={kind}
              choices={kinds}
              onChange={(next) => put(index, next)}
            />
          ))}
        </div>
      )}
      {!columns.columns.includes("price") && (
        <p className="field__error">No column holds prices. Say above which one does.</p>
      )}
      {ambiguous && (
        <div role="radiogroup" aria-labelledby="import-mark" className="callout callout--warn">
          <p id="import-mark" className="callout__title">
            What does “1.500” or “1,500” mean in this table?
          </p>
          <div className="start-radios__choices">
            <MarkChoice value="point" mark={mark} onMark={props.onMark}>
              1,500 is fifteen hundred; 1.50 is one and a half
            </MarkChoice>
            <MarkChoice value="comma" mark={mark} onMark={props.onMark}>
              1.500 is fifteen hundred; 1,50 is one and a half
            </MarkChoice>
          </div>
        </div>
      )}
      <ChoiceField
        label="Rules the deal has already"
        value={placing}
        choices={[
          [
            "below",
            isOurs ? "Stay; those in the table become as it says" : "Stay; those of the same name get the new price",
          ],
          ...(stay.length > 0
            ? []
            : ([
                [
                  "inPlace",
                  isOurs ? "Go, but for those in the table, in its order" : "Go, but for those of the same name",
                ],
              ] as const)),
        ]}
        hint={stay.length > 0 ? `They stay, since caps or groups name ${stay[0]!}.` : undefined}
        onChange={(next) => props.onPlacing(next as Placing)}
      />
    </>
  );
}

/** The column's head, or its letter with an example of what stands in it. */
function headOf(rows: Rows, head: number, index: number): string {
  const letter = index < 26 ? String.fromCodePoint(65 + index) : String(index + 1);
  const told = textOf(rows[head]?.[index]);
  if (told !== "") return told;
  const example = textOf(rows.slice(head + 1).find((row) => textOf(row[index]) !== "")?.[index]);
  return example === "" ? `Column ${letter}` : `Column ${letter}: ${example}`;
}

interface MarkChoiceProps {
  readonly value: DecimalMark;
  readonly mark: DecimalMark | undefined;
  readonly onMark: (mark: DecimalMark) => void;
  readonly children: string;
}

function MarkChoice({ value, mark, onMark, children }: MarkChoiceProps) {
  return (
    <label className="start-radio">
      <input type="radio" name="import-mark" checked={mark === value} onChange={() => onMark(value)} />
      <span>{children}</span>
    </label>
  );
}
