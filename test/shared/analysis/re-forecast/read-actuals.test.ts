import { describe, expect, it } from "vitest";
import { readDelimited } from "#cli/read-delimited.ts";
import { readActuals } from "#shared/analysis/re-forecast/read-actuals.ts";
import { outcome } from "../../support/deal-parts.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const read = (...lines: readonly string[]) => readActuals(readDelimited(lines.join("\n")), plainDeal());
const sentencesOf = (...lines: readonly string[]): readonly string[] => {
  const found = read(...lines);
  return found.kind === "faults" ? found.sentences : [];
};

describe("a table by month", () => {
  it("is read as Excel writes it where commas stand before decimals, with empty columns behind it", () => {
    expect(read("month;starts;job;payments;", "0;4;1;1.000,50 €;", "1;2;3;300,00;", ";;;;")).toEqual({
      kind: "actuals",
      actuals: {
        throughMonth: 1,
        starts: [{ byMonth: [4, 2] }],
        achieved: [{ outcome: "job", byMonth: [1, 3] }],
        payments: [1000.5, 300],
      },
    });
    expect(read("starts,month,payments", '"1,200",0,"£1,500.25"')).toMatchObject({
      actuals: { starts: [{ byMonth: [1200] }], payments: [1500.25] },
    });
  });

  it("takes numbers as a workbook keeps them, and dates as its cells show them", () => {
    const sheet = [
      ["Month", "Starts", "job", "Payments"],
      ["1 April 2020", 4, 1, 1234.567],
      ["1 May 2020", "2", 0, ""],
    ];
    const deal = plainDeal();
    const dated = { ...deal, deal: { ...deal.deal, startMonth: "2020-04" } };
    expect(readActuals(sheet, dated)).toEqual({
      kind: "faults",
      sentences: ["Row 3: Payments is empty. Write 0 where there was none."],
    });
    expect(readActuals([...sheet.slice(0, 2), ["May-20", 2.5, 0, 3]], dated)).toEqual({
      kind: "faults",
      sentences: ["Row 3: Starts is “2.5”, which is no whole number of people."],
    });
    expect(readActuals(sheet.slice(0, 2), dated)).toMatchObject({ actuals: { payments: [1234.567] } });
  });

  it("takes an outcome by its id where another is called so", () => {
    const scenario = plainDeal({ outcomes: [{ ...outcome("job"), name: "Home" }, outcome("home")] });
    expect(readActuals(readDelimited("month,starts,home\n0,2,1"), scenario)).toMatchObject({
      actuals: { achieved: [{ outcome: "home" }] },
    });
  });

  it("refuses what is too large to be", () => {
    expect(sentencesOf("month,starts,payments", "0,4,99999999999999999999", "1,20000000,0")).toEqual([
      "Row 2: payments is “99999999999999999999”, which is no amount.",
      "Row 3: starts is “20000000”, which is no whole number of people.",
    ]);
    expect(sentencesOf("month,starts", "0,1000001")).toEqual([
      "1,000,001 people have started: more than 1,000,000 cannot be simulated. Look whether the column of starts holds something else.",
    ]);
  });

  it("asks where a number may be read in two ways", () => {
    expect(sentencesOf("month;starts;payments", "0;4;1.500")).toEqual([
      "Numbers of the table can be read in two ways, as “1.500” can: write thousands without a mark.",
    ]);
  });

  it("tells an empty first cell, at the row that a spreadsheet shows", () => {
    expect(sentencesOf("", "starts,month", "", ",0", "", "2,7")).toEqual([
      "Row 4: starts is empty. Write 0 where there was none.",
      "Row 6: “7” is month 7 of the deal, and month 1 should stand here: months follow one another from the service start.",
    ]);
    expect(sentencesOf("", "month,starts,colour", "0,1,2,3")).toEqual([
      "Row 2: “colour” is no column of this deal. Columns are month, starts (or starts SEGMENT, one for each), payments, and outcomes by name or id: job.",
      "Row 3: it has more cells than there are heads.",
    ]);
  });
});
