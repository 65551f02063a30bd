/** Name of the variable that tells tests of the displays that the runner has made for them. */
export const DISPLAYS_OF_RUN = "OUTCOMES_DISPLAYS";

/** Displays that the runner has made for apps that are tested at the same time; none where they share the one there is. */
export const displaysOfRun = (): readonly string[] =>
  (process.env[DISPLAYS_OF_RUN] ?? "").split(",").filter((name) => name !== "");
