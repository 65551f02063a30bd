import { commands, type MenuCommand } from "#shared/desktop/commands.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { openBlank, openExample } from "../../stores/open-deal.ts";
import { showSection } from "../../stores/view-store.ts";
import { analysisPages } from "../analyse/analysis-pages.ts";
import { goToAnalysis } from "../analyse/go-to-analysis.ts";
import { obeyMenu } from "../app/obey-menu.ts";
import { goToPlace } from "../editor/go-to-place.ts";
import { pages } from "../editor/pages.ts";
import { goToPart } from "../results/go-to-part.ts";
import { partNames, type ResultPart } from "../results/result-parts.ts";
import { variantEntries } from "../variants/variant-entries.ts";
import { figuresOf } from "./figures-of.ts";
import { placesOf } from "./places-of.ts";

/** One thing the palette can do. */
export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  /** What it is, in a word or two beside its name. */
  readonly about: string;
  /** Words it is found by beside those it shows. */
  readonly alsoFoundBy?: string;
  /** As Electron writes it; see `keyWords`. */
  readonly key?: string | undefined;
  readonly act: () => void;
}

/** Entries that stand under one heading. */
export interface PaletteGroup {
  readonly name: string;
  readonly entries: readonly PaletteEntry[];
}

/**
 * Everything one can do or go to now: commands, pages, places and figures of the open deal, real deals to open.
 * @param typed whether something is looked for: a deal has hundreds of figures, which nobody reads through
 */
export function paletteGroups(scenario: Scenario | undefined, typed: boolean): readonly PaletteGroup[] {
  const doable = (Object.keys(commands) as MenuCommand[]).filter(
    (command) => command !== "palette" && (scenario !== undefined || !commands[command].needsDeal),
  );
  const groups: readonly PaletteGroup[] = [
    {
      name: "Do",
      entries: [
        ...doable.map((command) => ({
          id: `do-${command}`,
          name: commands[command].name,
          about: commands[command].group,
          key: commands[command].key,
          act: () => obeyMenu(command),
        })),
        { id: "do-blank-deal", name: "Start with a blank deal", about: "File", act: () => void openBlank() },
      ],
    },
    {
      name: "Go to",
      entries: scenario
        ? [
            ...pages.map(({ section, name }) => ({
              id: `page-${section}`,
              name,
              about: "Part of the deal",
              act: () => showSection(section),
            })),
            ...analysisPages.map(({ analysis, name }) => ({
              id: `analysis-${analysis}`,
              name,
              about: "Analysis",
              act: () => goToAnalysis(analysis),
            })),
            ...(Object.keys(partNames) as ResultPart[]).map((part) => ({
              id: `part-${part}`,
              name: partNames[part],
              about: "Part of the results",
              act: () => goToPart(part),
            })),
            ...placesOf(scenario).map(({ name, kind, path }) => ({
              id: `place-${path.join("-")}`,
              name,
              about: kind,
              act: () => goToPlace(path),
            })),
          ]
        : [],
    },
    {
      name: "Figures",
      entries:
        scenario && typed
          ? figuresOf(scenario).map(({ name, value, part, path }) => ({
              id: `figure-${path.join("-")}`,
              name,
              about: value,
              alsoFoundBy: part,
              act: () => goToPlace(path),
            }))
          : [],
    },
    { name: "Variants", entries: scenario ? variantEntries() : [] },
    {
      name: "Open a real deal",
      entries: examples.map((example) => ({
        id: `example-${example.title}`,
        name: example.title,
        about: "Example",
        alsoFoundBy: "open",
        act: () => void openExample(example),
      })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** Whether every word that was typed is found in an entry, in any order: "price job" finds "Job 13 weeks: price". */
export function matches(text: string, typed: string): boolean {
  const within = text.toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
