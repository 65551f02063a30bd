import { memo } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { perspectives, type Perspective } from "../../stores/perspective.ts";
import { useWorkbench } from "../../stores/use-stores.ts";
import { showPerspective } from "../../stores/workbench-store.ts";
import { perspectiveNames } from "./perspective-names.ts";

/** Whose questions come first. It reorders results and changes no figure. */
export const PerspectiveSwitch = memo(function PerspectiveSwitch() {
  const perspective = useWorkbench((state) => state.perspective);
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Whose results come first"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[perspective]}
      onSelectionChange={([chosen]) => showPerspective(chosen as Perspective)}
    >
      {perspectives.map((id) => (
        <ToggleButton key={id} id={id} className="segment">
          {perspectiveNames[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});
