import { useMemo, useState } from "react";
import { findDecimalMark, type DecimalMark } from "#shared/format/decimal-mark.ts";
import { guessColumns, type ColumnGuess } from "#shared/import/columns.ts";
import { goodLines } from "#shared/import/proposal.ts";
import { proposeRateCard } from "#shared/import/propose-rate-card.ts";
import { textOf, type Rows } from "#shared/format/table.ts";
import { rulesThatStay, type Placing } from "#shared/import/with-rate-card.ts";
import { useScenario } from "../../stores/use-stores.ts";
import { ImportChoices } from "./import-choices.tsx";
import { ProposedLines } from "./proposed-lines.tsx";
import type { ReadTable } from "./read-table.ts";
import { takeRateCard } from "./take-rate-card.ts";

interface ImportPreviewProps {
  readonly table: Extract<ReadTable, { kind: "table" }>;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Texts of the columns that hold figures, whose commas and points have to be understood. */
const figureTexts = (rows: Rows, { head, columns }: ColumnGuess): readonly string[] =>
  rows
    .slice(head + 1)
    .flatMap((row) =>
      row.flatMap((cell, index) =>
        typeof cell === "string" && ["price", "capAmount"].includes(columns[index] ?? "") ? [textOf(cell)] : [],
      ),
    );

/** What was understood, line by line, and how; nothing is taken before the last press. */
export function ImportPreview({ table, onBack, onDone }: ImportPreviewProps) {
  const scenario = useScenario();
  const [sheet, setSheet] = useState(0);
  const { rows } = table.sheets[sheet]!;
  const guess = useMemo(() => guessColumns(rows), [rows]);
  const [chosen, setChosen] = useState<ColumnGuess>();
  const columns = chosen ?? guess;
  const [saidMark, setSaidMark] = useState<DecimalMark>();
  const found = useMemo(() => findDecimalMark(figureTexts(rows, columns)), [rows, columns]);
  // What this program wrote has points before its decimals.
  const isOurs = columns.columns.includes("terms");
  const mark = found === "ambiguous" ? (isOurs ? "point" : saidMark) : (found ?? "point");
  const [placing, setPlacing] = useState<Placing>("below");
  const [fault, setFault] = useState<string>();

  const proposal = useMemo(
    () => proposeRateCard(rows, { ...columns, mark: mark ?? "point" }, scenario),
    [rows, columns, mark, scenario],
  );
  const good = goodLines(proposal);
  const stay = rulesThatStay(scenario, good);
  const place = stay.length > 0 ? "below" : placing;
  const ready = mark !== undefined && good.length > 0;
  const take = (): void => {
    const why = takeRateCard(good, place, table.name);
    if (why === undefined) onDone();
    else setFault(why);
  };
  return (
    <>
      <ImportChoices
        table={table}
        sheet={sheet}
        rows={rows}
        columns={columns}
        ambiguous={found === "ambiguous" && !isOurs}
        isOurs={isOurs}
        mark={saidMark}
        placing={place}
        stay={stay}
        onSheet={(next) => {
          setSheet(next);
          setChosen(undefined);
        }}
        onColumns={setChosen}
        onMark={setSaidMark}
        onPlacing={setPlacing}
      />
      <ProposedLines proposal={proposal} currency={scenario.deal.currency} known={mark !== undefined} />
      <div role="alert">{fault !== undefined && <p className="callout callout--error">{fault}</p>}</div>
      <div className="dialog__actions">
        <button type="button" className="button import-dialog__back" onClick={onBack}>
          Back
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
        <button type="button" className="button button--primary" disabled={!ready} onClick={take}>
          {good.length === 1 ? "Import 1 line" : `Import ${good.length} lines`}
        </button>
      </div>
    </>
  );
}
