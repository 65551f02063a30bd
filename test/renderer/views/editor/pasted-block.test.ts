import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { type NumberLocale, numberStyles } from "#shared/format/number-style.ts";
import { idSchema } from "#shared/schema/text-schema.ts";
import { idFromName } from "#renderer/views/editor/sections/id-from-name.ts";
import { rateCardColumns } from "#renderer/views/editor/sections/rate-card-columns.ts";
import { paidWords, readPaid } from "#shared/format/paid-words.ts";
import { blockText, cardText } from "#renderer/views/editor/sections/rate-card-text.ts";
import { inStyle } from "../../../shared/format/in-style.ts";
import { readPastedBlock } from "#renderer/views/editor/sections/read-pasted-block.ts";

const aspire = examples[0].scenario;
const end = aspire.payment.rateCard.length;
const added = (text: string) => readPastedBlock(text, end, 0, aspire);
const faults = (text: string, row: number, column: number) => {
  const read = readPastedBlock(text, row, column, aspire);
  return read.kind === "faults" ? read.sentences : [];
};

describe("readPastedBlock", () => {
  it("reads columns by their heads, whatever their order, and tells which it has no place for", () => {
    expect(added("Price (£)\tNotes\tOutcome\tUnit\n4,500\tx\tJob kept\tper person\n500\ty\tHome\teach time")).toEqual({
      kind: "block",
      lines: [
        { name: "Job kept", price: 4500, claimsPerPerson: "once" },
        { name: "Home", price: 500, claimsPerPerson: "unlimited" },
      ],
      notUsed: ["Notes"],
    });
  });

  it("reads names and prices without heads, and passes over the columns they cannot be", () => {
    expect(added("Job kept\t£4,500\t95%\tpayslips\nHome\t1.5k\t100%\tletter")).toMatchObject({
      lines: [
        { name: "Job kept", price: 4500, evidenceRate: 0.95, evidence: "payslips" },
        { name: "Home", price: 1500, evidenceRate: 1, evidence: "letter" },
      ],
    });
  });

  it("reads cells that spreadsheets quote", () => {
    expect(added('"Job ""kept"""\t"1,500"')).toMatchObject({ lines: [{ name: 'Job "kept"', price: 1500 }] });
  });

  it("changes nothing where a column is copied over itself, quotes and breaks in it included", () => {
    const evidence = ['the "P45"', "payslips,\ntwo of them", '"signed"', "letter"];
    const said = produce(aspire, ({ payment }) => {
      for (const [index, words] of evidence.entries()) payment.rateCard[index]!.evidence = words;
    });
    const column = rateCardColumns.findIndex(({ field }) => field === "evidence");
    const text = blockText({ rows: [0, evidence.length - 1], columns: [column, column] }, said);
    expect(readPastedBlock(text, 0, column, said)).toEqual({
      kind: "block",
      lines: evidence.map(() => ({})),
      notUsed: [],
    });
  });

  it("refuses lines without a name beyond the last rule, and a gap rather than shift what follows", () => {
    expect(faults("1\n2\n3", end - 2, 2)).toEqual([
      "There are 3 lines but only 2 rules from there down. Lines that add a rule need its name: paste from the column of rules.",
    ]);
    expect(faults("1\n\n3", 0, 2)).toEqual(["Line 2, price: A number is needed here."]);
    expect(faults("Job\t1\n\t\nHome\t3", 0, 0)).toEqual([
      "Line 2 is empty. Take it out, so that each line has its rule.",
    ]);
  });

  it("names outcomes it does not find, and says all faults at once", () => {
    expect(faults("A\tNowhere\tdear\nB\tStarted a job\t-1", 0, 0)).toEqual([
      "Line 1, outcome: There is no outcome “Nowhere”. Write it as on the page Outcomes, or leave it empty.",
      "Line 1, price: “dear” is not a number. Try 1500, 1.2m, 350k or 12*350.",
      "Line 2, price: It must be 0 or more.",
    ]);
  });

  it("reads what a spreadsheet of another country copies", () => {
    const read = inStyle("de-DE", () =>
      readPastedBlock(`Rule\tPrice\tAccepted\nJob kept\t4.500,50\t92,5 %\nHome\t500\t100 %`, end, 0, aspire),
    );
    expect(read).toEqual({
      kind: "block",
      lines: [
        { name: "Job kept", price: 4500.5, evidenceRate: 0.925 },
        { name: "Home", price: 500, evidenceRate: 1 },
      ],
      notUsed: [],
    });
  });

  it("copies figures as a spreadsheet of the country takes them for numbers", () => {
    const priced = produce(aspire, ({ payment }) => {
      payment.rateCard[0]!.price.value = 1234.5;
      payment.rateCard[0]!.evidenceRate.value = 0.925;
    });
    const cells = (locale: NumberLocale): string =>
      inStyle(locale, () => blockText({ rows: [0, 0], columns: [2, 3] }, priced));
    expect(cells("en-GB")).toBe("1,234.50\t92.5%");
    expect(cells("de-DE")).toBe("1.234,50\t92,5 %");
    expect(cells("fr-FR")).toBe("1234,50\t92,5 %");
    expect(cells("de-CH")).toBe("1234.50\t92.5%");
  });

  it.each(
    numberStyles.flatMap(({ locale }) =>
      examples.map(({ scenario }) => [scenario.deal.name, locale, scenario] as const),
    ),
  )(
    "changes nothing of %s when its own card is copied over it in %s, uncertain prices included",
    (_, locale, scenario) => {
      const read = inStyle(locale, () => readPastedBlock(cardText(scenario), 0, 0, scenario));
      expect(read).toEqual({ kind: "block", lines: scenario.payment.rateCard.map(() => ({})), notUsed: [] });
    },
  );
});

describe("readPaid", () => {
  it("reads every number of times that a cell shows", () => {
    expect(readPaid(paidWords("once"))).toBe("once");
    expect(readPaid(paidWords("unlimited"))).toBe("unlimited");
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999 }), (times) => readPaid(paidWords(times)) === times));
    expect(readPaid("often")).toBeUndefined();
  });
});

describe("idFromName", () => {
  it("makes an id of any name", () => {
    expect(idFromName("Job kept – 13 weeks", "rule")).toBe("job-kept-13-weeks");
    expect(idFromName("Évaluation", "rule")).toBe("evaluation");
    fc.assert(fc.property(fc.string(), (name) => idSchema.safeParse(idFromName(name, "rule")).success));
  });
});
