import type { FileDesk } from "../files/file-desk.ts";
import { logFailure } from "../log/log.ts";
import { adoptRecovery, keepForRecovery, listRecovery, readRecovery } from "../recovery/answer-recovery.ts";
import type { RecoveryCopies } from "../recovery/recovery-copies.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks about copies of unsaved work. */
export function answerRecoveryRequests(answer: Answer, desk: FileDesk, copies: RecoveryCopies): void {
  answer("recovery:keep", (copy) =>
    keepForRecovery(desk, copies, copy, (error) => logFailure("keeping a recovery copy", error)),
  );
  answer("recovery:drop", () => copies.drop());
  answer("recovery:list", () => listRecovery(copies));
  answer("recovery:read", (id) => readRecovery(copies, id));
  answer("recovery:adopt", (id) => adoptRecovery(desk, copies, id));
  answer("recovery:discard", async (id) => {
    await copies.discard(id);
    return await listRecovery(copies);
  });
  answer("recovery:set-aside", (id) => copies.setAside(id));
}
