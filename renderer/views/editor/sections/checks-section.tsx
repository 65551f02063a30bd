import type { ReactNode } from "react";
import type { SenseWarning, SenseWeight } from "#shared/model/sense-warning.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { useChecks, useScenario } from "../../../stores/use-stores.ts";
import { goToPlace } from "../go-to-place.ts";
import { SectionCard } from "../fields/section-card.tsx";

const groups: readonly { readonly weight: SenseWeight; readonly title: string; readonly about: string }[] = [
  {
    weight: "strong",
    title: "Look at these first",
    about: "Most likely a slip, or something that changes the answer.",
  },
  { weight: "mild", title: "Worth a look", about: "Usual in deals, and often asked about." },
];

/** What about the deal makes one ask. It never keeps the deal from being run. */
export function ChecksSection() {
  const scenario = useScenario();
  const { of, warnings, fault } = useChecks((state) => state);
  if (dealProblems(scenario).length > 0)
    return <Quiet title="Checks">The deal is looked at once what is listed above is mended.</Quiet>;
  if (fault !== undefined) return <Quiet title="Checks">The deal could not be looked at: {fault}</Quiet>;
  if (of === undefined) return <Quiet title="Checks">Looking at the deal…</Quiet>;
  if (warnings.length === 0)
    return <Quiet title="Nothing to ask about">No check found anything odd. The deal can be run.</Quiet>;
  return groups.map(({ weight, title, about }) => {
    const here = warnings.filter((warning) => warning.weight === weight);
    if (here.length === 0) return null;
    return (
      <SectionCard key={weight} title={title} about={about}>
        <ul className="sense-checks">
          {here.map((warning) => (
            <Check key={`${warning.code} ${warning.path.join("/")} ${warning.sentence}`} warning={warning} />
          ))}
        </ul>
      </SectionCard>
    );
  });
}

function Check({ warning: { path, weight, sentence, reason, mend } }: { readonly warning: SenseWarning }) {
  const scenario = useScenario();
  return (
    <li className={`sense-check sense-check--${weight}`}>
      <p className="sense-check__sentence">{sentence}</p>
      <p className="sense-check__reason">{reason}</p>
      <p className="sense-check__mend">{mend}</p>
      <button type="button" className="link-button sense-check__go" onClick={() => goToPlace(path)}>
        Go to {describePath(path, scenario)}
      </button>
    </li>
  );
}

const Quiet = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <SectionCard title={title}>
    <p className="text-secondary">{children}</p>
  </SectionCard>
);
