import type { ReactElement } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

/** A choice of the figure a panel shows: one of a few, all in sight. */
export function FigureChoice(props: {
  readonly label: string;
  readonly figures: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { label, figures, chosen, onChoose } = props;
  return (
    <ToggleButtonGroup
      className="figure-choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([key]) => {
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {figures.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className="figure-choice__figure">
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
