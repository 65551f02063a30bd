import type { ArrivingFiles } from "../launch/arriving-files.ts";
import type { FileDesk } from "../files/file-desk.ts";
import { forgetRecent, listRecent } from "../files/list-recent.ts";
import { openChosenCertificate } from "../files/open-certificate.ts";
import { openChosenScenario, openLastScenario, openRecentScenario, openScenario } from "../files/open-scenario.ts";
import { saveScenario, saveScenarioAs } from "../files/save-scenario.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks about files. `deliver` hands over the files that come later, by themselves. */
export function answerFileRequests(
  answer: Answer,
  desk: FileDesk,
  arriving: ArrivingFiles,
  deliver: (path: string) => void,
): void {
  answer("file:open", () => openChosenScenario(desk));
  answer("file:open-recent", (handle) => openRecentScenario(desk, handle));
  answer("file:open-last", () => {
    arriving.deliverTo(deliver);
    const waiting = arriving.takeWaiting();
    return waiting === undefined ? openLastScenario(desk) : openScenario(desk, waiting);
  });
  answer("file:recent", () => listRecent(desk));
  answer("file:forget-recent", (handle) => forgetRecent(desk, handle));
  answer("file:save", ({ handle, text }) => saveScenario(desk, handle, text));
  answer("file:save-as", ({ suggestedName, text }) => saveScenarioAs(desk, suggestedName, text));
  answer("certificate:open", () => openChosenCertificate(desk));
  answer("file:close", () => desk.history.closed());
}
