/** The pages of the Analyse screen, as its list calls them. */
export const analyses = [
  "Who would sign",
  "What matters",
  "Stress",
  "Reverse stress",
  "Break-even",
  "Solve",
  "Deal space",
  "Better information",
  "Replay",
];
