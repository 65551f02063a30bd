import type { ReactElement } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import type { AnalysisKind, DocumentOf } from "#shared/analysis/conduct/analyses.ts";
import { analysisFiles, comparisonFiles } from "#shared/analysis/conduct/analysis-files.ts";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { DOCUMENT, exportAnalysis, exportComparison } from "../../stores/export-analysis.ts";

/** Exports a finished analysis: its document, or one of its tables. */
export function ExportAnalysisMenu<Kind extends AnalysisKind>(props: {
  readonly kind: Kind;
  readonly document: DocumentOf<Kind>;
}): ReactElement {
  const { kind, document } = props;
  return <ExportMenu files={analysisFiles[kind]} onExport={(what) => void exportAnalysis(kind, document, what)} />;
}

/** Exports a finished comparison. */
export const ExportComparisonMenu = ({ document }: { readonly document: ComparisonDocument }): ReactElement => (
  <ExportMenu files={comparisonFiles} onExport={(what) => void exportComparison(document, what)} />
);

function ExportMenu(props: {
  readonly files: readonly { readonly name: string; readonly holds: string }[];
  /** @param what name of one of them, or {@link DOCUMENT} */
  readonly onExport: (what: string) => void;
}): ReactElement {
  const choices = [
    { name: DOCUMENT, label: "Document (JSON)", holds: "everything, as --json writes it" },
    ...props.files.map(({ name, holds }) => ({ name, label: name, holds })),
  ];
  return (
    <MenuTrigger>
      <Button className="button button--small">Export…</Button>
      <Popover className="popover results-export" placement="bottom end">
        <Menu className="menu" aria-label="Export the analysis" onAction={(key) => props.onExport(String(key))}>
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
