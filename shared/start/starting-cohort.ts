import { capital } from "../format/in-words.ts";
import type { Cohort } from "../model/cohort.ts";
import type { PeopleAnswer } from "./answers.ts";
import { answeredTerm, assumed, estimated } from "./assumed.ts";
import { monthsCounted } from "./likely.ts";

/**
 * The people of a deal from the second question. People were counted when they start, so everyone in the count starts; rates
 * are of those who start, so who leaves early is in them.
 */
export const startingCohort = (people: PeopleAnswer): Cohort => ({
  segments: [
    {
      id: "people",
      name: capital(people.who),
      referrals: estimated(people.count, monthsCounted(people)),
      profile: { kind: "even", firstMonth: 0, months: people.months },
      startRate: assumed(1, "people were counted when they start, not when they are referred"),
    },
  ],
  serviceMonths: answeredTerm(people.serviceMonths),
  dropOut: { kind: "none" },
  withinPersonCorrelation: assumed(0.3, "who achieves one thing is likelier to achieve another"),
});
