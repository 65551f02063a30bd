import { useState, type ReactNode } from "react";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, useFilter } from "react-aria-components";
import { exactMoney } from "#shared/format/exact-money.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { unitCosts } from "#shared/unit-costs/library.ts";
import type { UnitCost } from "#shared/unit-costs/unit-cost.ts";
import { upratingFactor } from "#shared/unit-costs/uprate.ts";
import { perWords } from "./unit-cost-words.ts";

interface UnitCostListProps {
  readonly chosen: UnitCost | undefined;
  readonly baseYear: number;
  readonly growth: number;
  readonly onChoose: (cost: UnitCost) => void;
  /** Stands beside the search. */
  readonly beside?: ReactNode;
}

/** The library, searched by name, agency or price year: arrows walk down the list from the search, Enter chooses. */
export function UnitCostList({ chosen, baseYear, growth, onChoose, beside }: UnitCostListProps) {
  const { contains } = useFilter({ sensitivity: "base" });
  const [query, setQuery] = useState("");
  const found = unitCosts.filter((cost) => contains(searched(cost), query));
  const uprated = ({ amount, priceYear }: UnitCost): string => {
    const factor = upratingFactor(priceYear, baseYear, growth);
    return exactMoney(factor === undefined ? undefined : amount * factor, "GBP");
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <div className="unit-costs__terms">
        <SearchField className="field" autoFocus>
          <Label className="field__label">Search the library</Label>
          <div className="field__box">
            <Input className="field__input" placeholder="homeless, NHS, school…" />
          </div>
        </SearchField>
        {beside}
      </div>
      <div className="unit-costs">
        <div className="unit-costs__head" aria-hidden="true">
          <span>Cost</span>
          <span>Budget</span>
          <span className="number">As published</span>
          <span>Prices of</span>
          <span className="number">In {baseYear} prices</span>
        </div>
        <div className="unit-costs__list" role="group" aria-label="The library, scrolled" tabIndex={0}>
          <ListBox
            className="list-box"
            aria-label="Unit costs"
            selectionMode="single"
            selectedKeys={chosen ? [chosen.id] : []}
            disallowEmptySelection
            onSelectionChange={(keys) => {
              const cost = unitCosts.find(({ id }) => keys !== "all" && keys.has(id));
              if (cost) onChoose(cost);
            }}
            renderEmptyState={() => <p className="unit-costs__none">Nothing in the library fits “{query}”.</p>}
          >
            {found.map((cost) => (
              <ListBoxItem
                key={cost.id}
                id={cost.id}
                className="list-box__item unit-costs__item"
                textValue={`${cost.name}, ${cost.agency}, ${wholeMoney(cost.amount, "GBP")} ${perWords[cost.per]} in prices of ${cost.priceYear}, ${uprated(cost)} in prices of ${baseYear}`}
              >
                <span>{cost.name}</span>
                <span className="text-muted">{cost.agency}</span>
                <span className="number">
                  {wholeMoney(cost.amount, "GBP")} <span className="text-muted">{perWords[cost.per]}</span>
                </span>
                <span>{cost.priceYear}</span>
                <span className="number">{uprated(cost)}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
      </div>
    </Autocomplete>
  );
}

const searched = ({ name, agency, priceYear, note }: UnitCost): string =>
  [name, agency, priceYear, note].filter(Boolean).join(" ");
