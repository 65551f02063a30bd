/** A policy area in the words of the Government Outcomes Lab's INDIGO dataset, with examples to begin from. */
export interface PolicyArea {
  readonly id: string;
  /** Name shown to people. */
  readonly name: string;
  /** Who such deals are for, in words that follow a number: "people who sleep rough". */
  readonly people: string;
  /** Outcomes such deals pay for: names to take or to change. No figures stand behind them. */
  readonly outcomes: readonly string[];
}

/** The eight policy areas of INDIGO, in alphabetical order. */
export const policyAreas: readonly [PolicyArea, ...PolicyArea[]] = [
  {
    id: "agriculture-and-environment",
    name: "Agriculture and environment",
    people: "farmers",
    outcomes: ["Adopts the practice", "Keeps to it for a year"],
  },
  {
    id: "child-and-family-welfare",
    name: "Child and family welfare",
    people: "families with a child at the edge of care",
    outcomes: ["Stays out of care for 6 months", "Stays out of care for 12 months"],
  },
  {
    id: "criminal-justice",
    name: "Criminal justice",
    people: "people leaving prison",
    outcomes: ["Not reconvicted in 12 months", "Finds settled accommodation"],
  },
  {
    id: "education",
    name: "Education",
    people: "pupils at risk of leaving school early",
    outcomes: ["Attendance improved", "Qualification gained"],
  },
  {
    id: "employment-and-training",
    name: "Employment and training",
    people: "young people out of work",
    outcomes: ["Enters work", "13 weeks in work", "26 weeks in work"],
  },
  {
    id: "health",
    name: "Health",
    people: "people with a long-term condition",
    outcomes: ["Wellbeing improved", "No emergency admission in 12 months"],
  },
  {
    id: "homelessness",
    name: "Homelessness",
    people: "people who sleep rough",
    outcomes: ["Enters accommodation", "Keeps it for 3 months", "Keeps it for 12 months"],
  },
  {
    id: "poverty-reduction",
    name: "Poverty reduction",
    people: "households in poverty",
    outcomes: ["Starts a livelihood", "Income raised after 12 months"],
  },
];

/** Ids of the policy areas. */
export const policyAreaIds: readonly string[] = policyAreas.map(({ id }) => id);

/** The policy area of an id; the first where there is none. */
export const policyAreaOf = (id: string): PolicyArea => policyAreas.find((area) => area.id === id) ?? policyAreas[0];
