import type { ReactElement } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import type { RunState } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { useStaleness } from "../states/use-staleness.ts";
import { exportChoices } from "./export-choices.ts";

const whyNot: Readonly<Record<Exclude<RunState["kind"], "done">, string>> = {
  idle: "Run the deal to export its results",
  running: "Exports when the run is done",
  cancelled: "A cancelled run cannot be exported",
  failed: "There is nothing to export",
};

/** Exports the run shown. While there is no finished run, says why it cannot. */
export function ExportMenu(): ReactElement {
  const kind = useRun((run) => run.kind);
  const stale = useStaleness();
  const reason = kind === "done" ? undefined : whyNot[kind];
  return (
    <div className="cluster">
      {(reason !== undefined || stale) && (
        <span className="text-small text-muted">{reason ?? "Exports the run shown, before your changes"}</span>
      )}
      <MenuTrigger>
        <Button className="button" isDisabled={reason !== undefined}>
          Export <Chevron />
        </Button>
        <Popover className="popover results-export" placement="bottom end">
          <Menu className="menu" onAction={(key) => void exportChoices.find(({ id }) => id === key)?.act()}>
            {exportChoices.map((choice) => (
              <MenuItem key={choice.id} id={choice.id} className="menu__item" textValue={choice.name}>
                <Text slot="label">{choice.name}</Text>
                <Text slot="description" className="menu__keys">
                  {choice.holds}
                </Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

const Chevron = (): ReactElement => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
