import type { Example } from "#shared/examples/examples.ts";
import type { FileHandle, OpenedFile, Reply } from "#shared/desktop/contract.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";
import { parseScenarioText } from "#shared/schema/read-scenario-text.ts";
import type { Answers } from "#shared/start/answers.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";
import { dealFromAnswers } from "#shared/start/deal-from-answers.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { desktop } from "../desktop.ts";
import { forgetAnalyses } from "./analyse-deal.ts";
import { checkStore, noChecks } from "./check-store.ts";
import { forgetComparison } from "./compare-deals.ts";
import { nothingSolved, solveStore } from "./solve-store.ts";
import { everyStress, stressStore } from "./stress-store.ts";
import { dealSpaceStore, nothingChosen } from "./deal-space-store.ts";
import { nothingChosenOfTornado, tornadoStore } from "./tornado-store.ts";
import { dealStore, fileOf, isSameFile, nothingOpen } from "./deal-store.ts";
import { fileStore } from "./file-store.ts";
import { dealProblems } from "./deal-problems.ts";
import { asPreferred, preferredCurrency } from "./preferred-deal.ts";
import { replayStore, usualReplay } from "./replay-store.ts";
import { forgetInformation } from "./information-store.ts";
import { forgetRun, runClient } from "./run-deal.ts";
import { saveDeal } from "./save-deal.ts";
import { nextApril } from "./start-draft.ts";
import { startOver } from "./start-store.ts";
import { showSection, tell, viewStore, type Section } from "./view-store.ts";
import { tellUnreadable } from "./unreadable-versions.ts";
import { variantDeal } from "./variant-deal.ts";

/** Whether the open deal has changes that are not saved. */
export function isEdited(): boolean {
  const file = fileOf(dealStore.getState());
  return file !== undefined && !isSameFile(file, fileStore.getState().saved);
}

/** Asks what to do with unsaved changes, if there are any. Answers whether the open deal may be replaced. */
export async function mayReplace(): Promise<boolean> {
  if (!isEdited()) return true;
  const answer = await desktop.request["window:ask-unsaved"](fileStore.getState().name);
  if (answer === "save") return saveDeal();
  return answer === "discard";
}

/** Shows a file in the place of the open one. Unsaved, nothing on disk holds it as it is. */
export function show(
  opened: ScenarioFile,
  file: { readonly handle: FileHandle | undefined; readonly name: string },
  { unsaved = false } = {},
): void {
  forgetRun();
  forgetComparison();
  forgetAnalyses();
  forgetInformation();
  dealSpaceStore.setState(nothingChosen, true);
  stressStore.setState(everyStress, true);
  replayStore.setState(usualReplay, true);
  solveStore.setState(nothingSolved, true);
  tornadoStore.setState(nothingChosenOfTornado, true);
  checkStore.setState(noChecks, true);
  const { base: scenario, variants, versions, analyses } = opened;
  dealStore.setState({ ...nothingOpen, scenario, variants, versions, analyses });
  dealStore.temporal.getState().clear();
  fileStore.setState({ ...file, saved: unsaved ? undefined : opened, opened: scenario });
  viewStore.setState({ screen: "deal", section: "deal", refusedFile: undefined, notice: undefined });
  tellUnfit(opened);
  void tellUnreadable(versions);
  // Live, the deal is being run already.
  if (!viewStore.getState().live && dealProblems(scenario).length === 0) runClient().prepare(scenario);
}

/** Says which variants the base has moved away from since they were written. */
function tellUnfit({ base, variants }: ScenarioFile): void {
  const told = variants.flatMap((variant) => {
    const { length } = variantDeal(base, variant).unfit;
    return length === 0 ? [] : [`${length === 1 ? "1 change" : `${length} changes`} of “${variant.name}”`];
  });
  if (told.length > 0)
    tell("error", `Left out, since the base has no place for it any more: ${told.join(", ")}. The file keeps it.`);
}

/** Opens an example as an unsaved copy. */
export async function openExample({ scenario, title }: Example): Promise<void> {
  if (!(await mayReplace())) return;
  show({ base: scenario, variants: [], versions: [] }, { handle: undefined, name: title });
  await desktop.request["file:close"]();
}

/** Opens a deal that no file holds yet: unsaved from the start, at the page that asks what is still to be found out. */
async function openNew(made: Scenario, section: Section): Promise<boolean> {
  if (!(await mayReplace())) return false;
  const scenario = asPreferred(made);
  show(
    { base: scenario, variants: [], versions: [] },
    { handle: undefined, name: scenario.deal.name },
    { unsaved: true },
  );
  showSection(section);
  await desktop.request["file:close"]();
  return true;
}

/** Opens the deal that the guided start has led to, and is done with the questions. */
export async function openStarted(answers: Partial<Answers>): Promise<void> {
  const { about, people, outcomes, payment, funding } = answers;
  if (!about || !people || !outcomes || !payment || !funding) return;
  const opened = await openNew(dealFromAnswers({ about, people, outcomes, payment, funding }), "checks");
  if (opened) startOver();
}

/** Opens a deal of placeholders, for those who know the editor. */
export const openBlank = async (): Promise<void> =>
  void (await openNew(blankDeal(nextApril(new Date()), preferredCurrency()), "deal"));

/** Takes up a file that was read: shows it, or lists its problems and leaves the open deal as it is. */
export async function takeUp(reply: Reply<OpenedFile>): Promise<void> {
  if (reply.kind === "refused") return tell("error", reply.sentence);
  if (reply.kind === "cancelled") return;
  await takeUpText(reply.value);
}

/**
 * Takes up the text of a scenario file. Answers whether it is shown.
 * @param handle of the file it was read from; undefined where it is no file of its own yet, and so unsaved
 */
export async function takeUpText({
  name,
  handle,
  text,
}: {
  readonly name: string;
  readonly handle: FileHandle | undefined;
  readonly text: string;
}): Promise<boolean> {
  const parsed = parseScenarioText(text);
  const checked = parsed.kind === "valid" ? checkFile(parsed.value) : parsed;
  if (checked.kind === "invalid") {
    const document = parsed.kind === "valid" ? parsed.value : undefined;
    viewStore.setState({ refusedFile: { name, problems: checked.problems, document } });
    if (fileStore.getState().handle === undefined) await desktop.request["file:close"]();
    return false;
  }
  if (!(await mayReplace())) return false;
  show(checked.value, { handle, name }, { unsaved: handle === undefined });
  if (handle === undefined) await desktop.request["file:close"]();
  return true;
}

export const openFile = async (): Promise<void> => takeUp(await desktop.request["file:open"]());
export const openRecent = async (handle: FileHandle): Promise<void> =>
  takeUp(await desktop.request["file:open-recent"](handle));
/** Opens the file named on the command line or the last one open, once, at the start. */
export const openLast = async (): Promise<void> => takeUp(await desktop.request["file:open-last"]());
