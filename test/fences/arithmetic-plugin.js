/**
 * A rule for oxlint that it lacks: `**` is refused. Engines are free in the last bits of a power, so that the same deal
 * would give other numbers on another machine. Loaded by .oxlintrc.json.
 */
const message = "Engines differ in the last bits of `**`. Use pow of shared/random/elementary.ts, or multiply.";

const noExponentOperator = {
  create: (context) => ({
    BinaryExpression: (node) => {
      if (node.operator === "**") context.report({ node, message });
    },
    AssignmentExpression: (node) => {
      if (node.operator === "**=") context.report({ node, message });
    },
  }),
};

export default { meta: { name: "arithmetic" }, rules: { "no-exponent-operator": noExponentOperator } };
