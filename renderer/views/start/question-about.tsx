import { policyAreas } from "#shared/start/policy-areas.ts";
import { currencies } from "#shared/model/currency.ts";
import { currencyNames } from "../editor/sections/currency-names.ts";
import { AnswerChoice, AnswerText } from "./answer-fields.tsx";

/** Question 1: what the deal is about, where, in which money and from when. */
export function QuestionAbout() {
  return (
    <>
      <AnswerText place={["about", "name"]} label="Name of the deal" />
      <div className="start-two">
        <AnswerText place={["about", "place"]} label="Where" hint="A town, a county, a country. May stay empty." />
        <AnswerChoice
          place={["about", "policyArea"]}
          label="Policy area"
          choices={policyAreas.map(({ id, name }) => [id, name])}
        />
        <AnswerChoice
          place={["about", "currency"]}
          label="Currency"
          choices={currencies.map((currency) => [currency, `${currencyNames[currency]} (${currency})`])}
        />
        <AnswerText place={["about", "startMonth"]} kind="month" label="First month of the service" />
      </div>
    </>
  );
}
