/** The published JSON Schemas by name: what each is of, and the document, which is read when it is asked for. */
export const schemas = {
  scenario: {
    of: "a scenario file (.sop.json)",
    read: async (): Promise<unknown> =>
      (await import("#docs/schema/scenario.schema.json", { with: { type: "json" } })).default,
  },
  result: {
    of: "a result document: simulate --json, results.json",
    read: async (): Promise<unknown> =>
      (await import("#docs/schema/result.schema.json", { with: { type: "json" } })).default,
  },
} as const;

export type SchemaName = keyof typeof schemas;
