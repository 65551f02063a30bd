export * from "../model/range.ts";
