import { decimal } from "#shared/format/decimal.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useChecks, useDeal, useScenario } from "../../stores/use-stores.ts";
import { showSection, type Section } from "../../stores/view-store.ts";
import { HintCard } from "../hints/hint-card.tsx";
import { outlineFact } from "./outline-facts.ts";
import { pages } from "./pages.ts";
import { sectionOf } from "./problem-section.ts";

/** The parts of the deal, each with a figure that says how much there is, and what is to be mended or looked at. */
export function Outline({ section }: { readonly section: Section }) {
  const problems = dealProblems(useScenario());
  const warnings = useChecks((state) => state.warnings.length);
  return (
    <nav className="editor__outline" aria-label="Parts of the deal">
      {pages.map((page) => {
        const count = problems.filter(({ path }) => sectionOf(path) === page.section).length;
        return (
          <button
            key={page.section}
            type="button"
            className="side-link"
            aria-current={page.section === section ? "page" : undefined}
            onClick={() => showSection(page.section)}
          >
            <span className="side-link__name">{page.name}</span>
            <Mark section={page.section} problems={count} warnings={problems.length === 0 ? warnings : 0} />
          </button>
        );
      })}
      <HintCard section={section} />
    </nav>
  );
}

interface MarkProps {
  readonly section: Section;
  readonly problems: number;
  readonly warnings: number;
}

/** What is to be mended, else what is to be looked at, else how much there is. */
function Mark({ section, problems, warnings }: MarkProps) {
  const ofDeal = useScenario(outlineFact(section));
  const versions = useDeal((state) => state.versions.length);
  const fact = section === "versions" && versions > 0 ? decimal(versions) : ofDeal;
  if (problems > 0)
    return (
      <span className="chip chip--bad" aria-label={`${problems} to mend`}>
        {problems}
      </span>
    );
  if (section === "checks" && warnings > 0)
    return (
      <span className="chip chip--info" aria-label={`${warnings} to look at`}>
        {warnings}
      </span>
    );
  return fact === undefined ? null : (
    <span className="side-link__fact figures" aria-hidden="true">
      {fact}
    </span>
  );
}
