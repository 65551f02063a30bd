import { useMemo, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { blockOf, blockStore } from "../../../stores/block-store.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { desktop } from "../../../desktop.ts";
import { useBlock, useScenario } from "../../../stores/use-stores.ts";
import { exportRateCard } from "../../../stores/export-rate-card.ts";
import { GridTable } from "../fields/grid-table.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { StatusKey } from "../fields/status-key.tsx";
import { ImportRateCard } from "../../import/import-rate-card.tsx";
import { GridKeys } from "./grid-keys.tsx";
import type { Pasted } from "./paste-block.ts";
import { PasteNotice } from "./paste-notice.tsx";
import { PastePanel } from "./paste-panel.tsx";
import { rateCardGridEvents } from "./rate-card-grid-events.ts";
import { rateCardHeads } from "./rate-card-columns.ts";
import { cardText } from "./rate-card-text.ts";
import { addRule } from "./rule-edits.ts";
import { RuleRow } from "./rule-row.tsx";

/** The rate card as a grid: a line a payable outcome, with the keys of a spreadsheet. */
export function RateCardGrid() {
  const rules = useScenario(useShallow((scenario) => scenario.payment.rateCard.map(({ id }) => id)));
  const noOutcomes = useScenario((scenario) => scenario.outcomes.length === 0);
  const [pasted, setPasted] = useState<Pasted>();
  const events = useMemo(() => rateCardGridEvents(setPasted), []);
  return (
    <SectionCard
      flush
      title="Rate card"
      about="A line a payable outcome; open a line for its other terms. Of two claims in one month the upper line comes first."
      actions={
        <>
          <GridKeys />
          <SentencesSwitch />
          <CopyCard />
          <PastePanel onPasted={setPasted} />
          <ImportRateCard />
          <button
            type="button"
            className="button button--small"
            disabled={rules.length === 0}
            onClick={() => void exportRateCard()}
          >
            Export…
          </button>
          <button type="button" className="button button--small" disabled={noOutcomes} onClick={addRule}>
            Add a rule
          </button>
        </>
      }
    >
      <PasteNotice pasted={pasted} onClose={() => setPasted(undefined)} />
      <ProblemsAt place={["payment", "rateCard"]} />
      {rules.length === 0 ? (
        <div className="empty-state">
          <strong>Nothing is paid for yet</strong>
          <p>
            The rate card lists what is paid for each outcome. Paste it from a spreadsheet, or add outcomes first and
            then a rule for each that is paid.
          </p>
        </div>
      ) : (
        <GridTable label="Rate card" columns={rateCardHeads} events={events}>
          {rules.map((id, index) => (
            <RuleRow key={id} index={index} columns={rateCardHeads.length} isLast={index === rules.length - 1} />
          ))}
        </GridTable>
      )}
      <StatusKey />
      <BlockStatus />
    </SectionCard>
  );
}

function SentencesSwitch() {
  const said = useBlock((state) => state.sentences);
  return (
    <button
      type="button"
      className="button button--quiet button--small"
      aria-pressed={said}
      onClick={() => blockStore.setState({ sentences: !said })}
    >
      {said ? "Hide sentences" : "Show sentences"}
    </button>
  );
}

/** Puts the whole card on the clipboard, with its heads, for a spreadsheet. */
function CopyCard() {
  const [told, setTold] = useState("");
  const copy = async (): Promise<void> => {
    const { scenario } = dealStore.getState();
    const reply = await desktop.request["clipboard:write"]({ kind: "text", text: cardText(scenario!) });
    setTold(
      reply.kind === "refused" ? reply.sentence : `Copied ${scenario!.payment.rateCard.length} rules with their heads.`,
    );
  };
  return (
    <>
      <button type="button" className="button button--small" onClick={() => void copy()} onBlur={() => setTold("")}>
        {told === "" ? "Copy" : "Copied"}
      </button>
      <span className="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}

/** How many cells are selected, for those who do not see it and those who count. */
function BlockStatus() {
  const told = useBlock((state) => {
    const block = blockOf(state);
    if (!block) return "";
    const rows = block.rows[1] - block.rows[0] + 1;
    const columns = block.columns[1] - block.columns[0] + 1;
    return `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"} selected`;
  });
  return (
    <p className={told === "" ? "visually-hidden" : "block-status"} role="status">
      {told}
    </p>
  );
}
