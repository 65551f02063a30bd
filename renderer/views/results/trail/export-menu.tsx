import type { ReactElement } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Text } from "react-aria-components";
import type { RunState } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { useStaleness } from "../states/use-staleness.ts";
import { exportGroups } from "./export-choices.ts";

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
          <Menu className="menu">
            {exportGroups.map(({ use, choices }) => (
              <MenuSection key={use} className="menu__section">
                <Header className="menu__header">{use}</Header>
                {choices.map(({ id, name, holds, act }) => (
                  <MenuItem key={id} id={id} className="menu__item" textValue={name} onAction={() => void act()}>
                    <Text slot="label">{name}</Text>
                    <Text slot="description" className="menu__keys">
                      {holds}
                    </Text>
                  </MenuItem>
                ))}
              </MenuSection>
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
