import type { PathStep } from "#shared/model/problem.ts";
import type { Question } from "../../stores/start-store.ts";

const byPart: Readonly<Record<string, Question>> = { about: 1, people: 2, outcomes: 3, payment: 4, funding: 5 };

/** The question that a place of the answers belongs to. */
export const questionOf = ([part]: readonly PathStep[]): Question => byPart[String(part)] ?? 1;
