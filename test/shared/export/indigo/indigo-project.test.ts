import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { indigoCsv, indigoJson, indigoTerms } from "#shared/export/indigo/indigo-project.ts";
import { withoutInertMark } from "#shared/format/inert-text.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";

const named = examples.map(({ id, scenario }) => [id, scenario] as const);
const schema = JSON.parse(readFileSync(join(import.meta.dirname, "project.schema.json"), "utf8")) as object;
const isProject = new Ajv({ strict: false, allErrors: true }).compile(schema);

/** The lines of the CSV as an independent reader has them. */
const linesOf = (csv: string): readonly Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/u, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

describe("the terms of a deal as INDIGO has them", () => {
  it.each(named)("are a project by the standard's schema, with none but its names: %s", (_, scenario) => {
    expect(isProject(JSON.parse(indigoJson(scenario))), JSON.stringify(isProject.errors)).toBe(true);
  });

  it.each(named)("name for each gap a field of the standard that is not there: %s", (_, scenario) => {
    const project = JSON.parse(indigoJson(scenario)) as Record<string, unknown>;
    for (const { path } of indigoTerms(scenario).gaps) {
      expect(valueAt(project, path), path.join("/")).toBeUndefined();
      const inSchema = path.flatMap((step) => (typeof step === "number" ? ["items"] : ["properties", step]));
      expect(valueAt(schema, inSchema), path.join("/")).toMatchObject({
        type: expect.stringMatching(/^(?:string|number)$/u),
      });
    }
  });

  it.each(named)("are the same in the CSV, a line a field: %s", (_, scenario) => {
    const project = JSON.parse(indigoJson(scenario)) as Record<string, unknown>;
    const { fields, gaps } = indigoTerms(scenario);
    const lines = linesOf(indigoCsv(scenario));
    expect(lines).toHaveLength(fields.length + gaps.length);
    for (const [place, { path, value }] of fields.entries()) {
      expect(valueAt(project, path)).toBe(value);
      expect(lines[place]!["field"]).toBe(path.join("/"));
      expect(withoutInertMark(lines[place]!["value"]!)).toBe(String(value));
    }
    for (const line of lines.slice(fields.length))
      expect(line).toMatchObject({ value: "", note: expect.stringMatching(/^To be added: /u) });
  });

  it("say of the Fair Chance Fund what its contract says", () => {
    const project = JSON.parse(indigoJson(examples[0].scenario)) as Record<string, unknown>;
    expect(project).toMatchObject({
      name: { value: "Fair Chance Fund – Aspire" },
      dates: { start_date_of_service_provision: { value: "2015-01" } },
      overall_project_finance: { maximum_potential_outcome_payment_v2: { currency: { value: "GBP" } } },
      service_and_beneficiaries: { unit_type_targeted_service_users_or_beneficiaries: { value: "Individual" } },
    });
    const pricings = project["outcome_pricings"] as readonly Record<
      string,
      { amount?: { value: number }; value?: string }
    >[];
    expect(pricings[0]).toMatchObject({ price_per_unit: { amount: { value: 500 } }, currency: { value: "GBP" } });
    expect(pricings[0]!["price_description"]!.value).toMatch(/^First assessment: .+ pay £500 for each young person/u);
  });

  it("keep hostile texts to the letter, inert in the CSV", () => {
    const { scenario } = examples[0];
    const name = `=cmd|' /C calc'!A0 <img onerror=alert(1)> שלום\u202E 🏠`;
    const deal: Scenario = { ...scenario, deal: { ...scenario.deal, name, notes: `-${"ä".repeat(9999)}` } };
    const project = JSON.parse(indigoJson(deal)) as { name: { value: string }; notes: { value: string } };
    expect(project.name.value).toBe(name);
    expect(project.notes.value).toContain("ä".repeat(9999));
    for (const { value = "" } of linesOf(indigoCsv(deal)))
      if (!/^-?\d+(?:\.\d+)?$/u.test(value)) expect(value).not.toMatch(/^[=+\-@\t\r]/u);
  });
});
