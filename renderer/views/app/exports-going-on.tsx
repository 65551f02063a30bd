import { useExports } from "../../stores/use-stores.ts";
import { ExportLine } from "./export-line.tsx";

/** The exports that go on, over whatever screen is shown. That they began is told to those who do not see it; how they end is a notice. */
export function ExportsGoingOn() {
  const goingOn = useExports((state) => state.goingOn);
  return (
    <>
      {goingOn.map((going) => (
        <ExportLine key={going.id} going={going} />
      ))}
      <p className="visually-hidden" role="status">
        {goingOn.map(({ name }) => `Exporting ${name}.`).join(" ")}
      </p>
    </>
  );
}
