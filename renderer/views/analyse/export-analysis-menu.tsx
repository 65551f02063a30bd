import type { ReactElement } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import type { AnalysisKind, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { DOCUMENT, exportAnalysis } from "../../stores/export-analysis.ts";

interface ExportAnalysisMenuProps<Kind extends AnalysisKind> {
  readonly kind: Kind;
  readonly document: DocumentOf<Kind>;
}

/** Exports a finished analysis: its document, or one of its tables. */
export function ExportAnalysisMenu<Kind extends AnalysisKind>({
  kind,
  document,
}: ExportAnalysisMenuProps<Kind>): ReactElement {
  const choices = [
    { name: DOCUMENT, label: "Document (JSON)", holds: "everything, as --json writes it" },
    ...analysisFiles[kind].map(({ name, holds }) => ({ name, label: name, holds })),
  ];
  return (
    <MenuTrigger>
      <Button className="button button--small">Export…</Button>
      <Popover className="popover results-export" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Export the analysis"
          onAction={(key) => void exportAnalysis(kind, document, String(key))}
        >
          {choices.map(({ name, label, holds }) => (
            <MenuItem key={name} id={name} className="menu__item" textValue={label}>
              <Text slot="label">{label}</Text>
              <Text slot="description" className="menu__keys">
                {holds}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
