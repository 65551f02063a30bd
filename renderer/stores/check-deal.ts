import type { Scenario } from "#shared/model/scenario.ts";
import { checkStore, noChecks } from "./check-store.ts";
import { dealProblems } from "./deal-problems.ts";
import { numbersStore } from "./numbers-store.ts";
import { dealStore } from "./deal-store.ts";
import { runClient } from "./run-deal.ts";

/** So long after the last edit, so that nothing is worked out while someone types. */
const PAUSE_MS = 700;

const isOpen = (scenario: Scenario): boolean => dealStore.getState().scenario === scenario;

async function check(scenario: Scenario): Promise<void> {
  try {
    const warnings = await runClient().check(scenario);
    if (isOpen(scenario)) checkStore.setState({ of: scenario, warnings, fault: undefined });
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    if (isOpen(scenario)) checkStore.setState({ of: scenario, warnings: [], fault });
  }
}

/**
 * Looks at the sense of the open deal, off the page's thread, now and a moment after each edit. A deal with problems is
 * looked at once they are mended. @returns what ends it
 */
export function keepChecking(): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const look = (scenario: Scenario | undefined, wait: number): void => {
    clearTimeout(pause);
    if (!scenario) return checkStore.setState(noChecks, true);
    if (checkStore.getState().of === scenario) return;
    pause = setTimeout(() => {
      if (dealProblems(scenario).length === 0) void check(scenario);
      else checkStore.setState(noChecks, true);
    }, wait);
  };
  look(dealStore.getState().scenario, 0);
  const unsubscribe = dealStore.subscribe(({ scenario }) =>
    // A deal that was just opened is looked at as soon as it is shown.
    look(scenario, checkStore.getState().of === undefined ? 0 : PAUSE_MS),
  );
  // Its sentences are told anew, with numbers as they are now written.
  const again = numbersStore.subscribe(() => {
    const { scenario } = dealStore.getState();
    if (scenario && dealProblems(scenario).length === 0) void check(scenario);
  });
  return () => {
    clearTimeout(pause);
    unsubscribe();
    again();
  };
}
