import { done, refused } from "../files/reply.ts";
import { logFailure } from "../log/log.ts";
import { followPreferredTheme } from "../preferences/follow-preferred-theme.ts";
import type { PreferencesFile } from "../preferences/preferences-file.ts";
import type { Answer } from "./answer.ts";

/** Answers what the window asks about preferences. */
export function answerPreferenceRequests(answer: Answer, file: PreferencesFile): void {
  answer("preferences:read", async () => file.now);
  answer("preferences:write", async (preferences) => {
    followPreferredTheme(preferences);
    try {
      await file.become(preferences);
      return done(undefined);
    } catch (error) {
      logFailure("keeping preferences", error);
      return refused("Preferences hold until the app is closed, but could not be kept for the next start.");
    }
  });
}
