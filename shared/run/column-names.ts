import { ruleFacts, type TrialsLayout } from "./trials-layout.ts";

/**
 * A name for each column of a table of trials, in its order: a measure's id; `year.2015/16.payments`; `rule.0.price`, by the
 * place of the rule on the rate card; `saving.0`, by its place in the deal; `spread.payments.total.otherPeople`. Two layouts with the same names hold the same.
 */
export function columnNames(layout: TrialsLayout): readonly string[] {
  const names = Array.from({ length: layout.columns }, (_, column) => {
    if (column >= layout.firstSavingColumn) return `saving.${column - layout.firstSavingColumn}`;
    const fact = column - layout.firstRuleColumn;
    return `rule.${Math.floor(fact / ruleFacts.length)}.${ruleFacts[Math.max(0, fact) % ruleFacts.length]}`;
  });
  layout.measures.forEach(({ id }, column) => (names[column] = id));
  for (const { id, firstColumn } of layout.yearly)
    layout.years.forEach((year, offset) => (names[firstColumn + offset] = `year.${year}.${id}`));
  for (const { measure, otherPeople, otherChance } of layout.spread) {
    names[otherPeople] = `spread.${measure}.otherPeople`;
    names[otherChance] = `spread.${measure}.otherChance`;
  }
  return names;
}
