import { type IStylesOptions, LineRuleType } from "docx";

const NAVY = "12436D";
const GREY = "435160";

/** Styles of a report in Word, by name, so that whoever edits it can change each in one place. Sizes in half points. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 20, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 48, bold: true, color: NAVY },
      paragraph: { spacing: { after: 160 } },
    },
    heading1: {
      run: { size: 30, bold: true, color: NAVY },
      paragraph: { spacing: { before: 320, after: 160 } },
    },
    heading2: {
      run: { size: 22, bold: true },
      paragraph: { spacing: { before: 220, after: 60 } },
    },
  },
  paragraphStyles: [
    { id: "Kind", name: "Kind of document", basedOn: "Normal", run: { bold: true, color: GREY } },
    { id: "Lead", name: "Lead", basedOn: "Normal", run: { size: 23 } },
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 17, color: GREY } },
    {
      id: "ContentsHeading",
      name: "Heading of contents",
      basedOn: "Normal",
      run: { size: 30, bold: true, color: NAVY },
      paragraph: { spacing: { before: 480, after: 160 } },
    },
    { id: "ContentsLine", name: "Line of contents", basedOn: "Normal", paragraph: { spacing: { after: 120 } } },
    { id: "Foot", name: "Foot of a page", basedOn: "Normal", run: { size: 15, color: GREY } },
    {
      id: "TableCaption",
      name: "Caption of a table",
      basedOn: "Normal",
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 60 } },
    },
    {
      id: "TableHead",
      name: "Head of a table",
      basedOn: "Normal",
      run: { size: 17, bold: true },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "TableText",
      name: "Text of a table",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "FigureLabel",
      name: "Label of a figure",
      basedOn: "Normal",
      run: { size: 16, color: GREY },
      paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "FigureValue",
      name: "Value of a figure",
      basedOn: "Normal",
      run: { size: 28, bold: true },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: "PictureCaption",
      name: "Caption of a picture",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
    },
  ],
  characterStyles: [{ id: "FigureError", name: "Error of a figure", run: { size: 16, bold: false, color: GREY } }],
};
