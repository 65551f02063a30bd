"""
The deal of a scenario file in vectorised numpy, written from docs/method and not from the engine, with random numbers of its own.
reference.py SCENARIO TRIALS REPETITIONS SEED: one repetition more than asked comes first and is not counted.
Tells a measurement as a line of JSON.
"""

import json
import re
import resource
import sys
import time

import numpy as np

from reference_account import Account, drawdown, irr
from reference_deal import Calendar, Inputs, read
from reference_money import activity, annual_cap, capped_in_order, claims_of, costs_of, savings_of, split
from reference_people import People, achieve

# Trials whose other versions tell the layers of uncertainty apart, and the measures they are told of.
SPREAD_TRIALS = 1000
SPREAD = ["payments.total", "investor.profit", "commissioner.netPosition"]
# Numbers in an array of trials by people: about a megabyte, which caches hold.
CELLS = 150_000


class SharedLayer(Inputs):
    """Every uncertain input of a block of trials, drawn once."""

    def __init__(self, scenario, rng, trials):
        super().__init__(scenario, rng, trials)
        cohort, payment = scenario["cohort"], scenario["payment"]
        self.shared = {}
        self.segments = [segment["id"] for segment in cohort["segments"]]
        for segment in cohort["segments"]:
            self.add(f"referrals.{segment['id']}", "", segment["referrals"])
            self.add(f"startRate.{segment['id']}", "", segment["startRate"])
        if cohort["dropOut"]["kind"] != "none":
            self.add("dropOut", "", cohort["dropOut"].get("share") or cohort["dropOut"]["hazard"])
        for outcome in scenario["outcomes"]:
            name = outcome["id"]
            self.add(f"delay.{name}", "", outcome["delay"]["months"])
            if outcome["kind"] == "milestone":
                self.add(f"rate.{name}", f"outcome.{name}.rate", outcome["rate"])
                continue
            self.add(f"rate.{name}", f"outcome.{name}.rate", outcome["withService"]["rate"])
            self.add(f"baseline.{name}", f"outcome.{name}.baseline", outcome["baseline"])
            for segment, own in outcome.get("bySegment", {}).items():
                if "withService" in own:
                    self.add(f"rate.{name}.{segment}", "", own["withService"]["rate"])
                if "baseline" in own:
                    self.add(f"baseline.{name}.{segment}", "", own["baseline"])
        for rule in payment["rateCard"]:
            self.add(f"price.{rule['id']}", "", rule["price"])
            self.add(f"evidenceRate.{rule['id']}", "", rule["evidenceRate"])
        for line in scenario["costs"]["lines"]:
            self.add(f"cost.{line['id']}", "", line["amount"])
        for saving in scenario["savings"]:
            self.add(f"saving.{saving['id']}", "", saving["amount"])
        self.add("indexation", "", payment["indexation"])
        self.add("costIndexation", "", scenario["costs"]["indexation"])

    def add(self, key, name, field):
        self.shared[key] = self(name, field)

    def rates(self, outcome, which):
        """By trial and segment; one column where all segments are alike."""
        everyone = self.shared[f"{which}.{outcome['id']}"]
        if not outcome.get("bySegment"):
            return everyone[:, None]
        return np.stack([self.shared.get(f"{which}.{outcome['id']}.{segment}", everyone) for segment in self.segments], axis=1)


def by_year(row, calendar, months):
    """A row by month as a row by financial year."""
    years = len(calendar.year_labels)
    return np.stack([row[:, calendar.financial_year[:months] == year].sum(axis=1) for year in range(years)], axis=1)


def simulate(scenario, calendar, inputs, rng_people, rng):
    """All measures of a block of trials, by name."""
    people = People(scenario, inputs, rng)
    achieved = achieve(scenario, inputs, people, rng_people, rng, calendar.reported)
    payment = scenario["payment"]
    units, before, prices, over_person = claims_of(scenario, inputs, people, achieved, rng, calendar.contract)
    due = before - over_person
    paid = annual_cap(due, payment["annualCap"], calendar) if "annualCap" in payment else due
    over_annual = due - paid
    capped = capped_in_order(paid, payment["contractCap"]["value"] * 100) if "contractCap" in payment else paid
    by_payer = split(capped, payment["payers"])
    all_paid = sum(by_payer)
    cash_of = []
    for each in by_payer:
        cash = np.zeros((inputs.trials, calendar.cash))
        np.add.at(cash.T, calendar.cash_month, each.sum(axis=1).T)
        cash_of.append(cash)
    cash = sum(cash_of)
    starts, active = activity(people, scenario, calendar.cash)
    costs, to_provider = costs_of(scenario, inputs, starts, active, calendar)
    account = Account(scenario, cash, to_provider + costs["contractHolder"])
    by_holder, worth, cashable, present_value = savings_of(scenario, inputs, achieved, calendar)
    measures = outcome_measures(scenario, people, achieved)
    total = lambda grid: grid.sum(axis=(1, 2)) / 100
    measures["payments.total"] = cash.sum(axis=1) / 100
    measures["payments.beforeCaps"] = total(before)
    measures["payments.presentValue"] = cash @ present_value[: calendar.cash] / 100
    measures["withheld.perPersonCap"] = total(over_person)
    measures["withheld.annualCap"] = total(over_annual)
    measures["withheld.contractCap"] = total(paid - capped)
    measures["withheld.payerCap"] = total(capped - all_paid)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where(before > 0, units * all_paid / before, 0).sum(axis=2)
    for index, rule in enumerate(payment["rateCard"]):
        measures[f"payments.rule.{rule['id']}"] = all_paid[:, index].sum(axis=1) / 100
        measures[f"rule {index + 1} price"] = prices[:, index]
        measures[f"rule {index + 1} claims"] = units[:, index].sum(axis=1)
        measures[f"rule {index + 1} beforeCaps"] = before[:, index].sum(axis=1) / 100
        key = f"outcome.{rule['outcome']}.paid"
        measures[key] = measures.get(key, 0) + part[:, index]
    for payer, each in zip(payment["payers"], by_payer):
        measures[f"payments.payer.{payer['id']}"] = total(each)
    commissioner = scenario["deal"]["commissioner"]
    lead = sum((c for p, c in zip(payment["payers"], cash_of) if p["budgetHolder"] == commissioner), np.zeros_like(cash))
    position_measures(measures, scenario, calendar, (cash, lead), costs, account, (by_holder, worth, cashable, present_value))
    return_measures(measures, scenario, calendar, costs, to_provider, account)
    return measures


def outcome_measures(scenario, people, achieved):
    measures = {"people.starts": people.count, "people.dropOuts": people.drop_outs, "outcomes.additional": 0}
    for outcome in scenario["outcomes"]:
        name, counts = outcome["id"], achieved[outcome["id"]]
        measures[f"outcome.{name}.achieved"] = counts["achieved"]
        if outcome["kind"] == "milestone":
            continue
        measures[f"outcome.{name}.counterfactual"] = counts["counterfactual"]
        measures[f"outcome.{name}.additional"] = counts["achieved"] - counts["counterfactual"]
        measures["outcomes.additional"] = measures["outcomes.additional"] + measures[f"outcome.{name}.additional"]
    return measures


def yearly(measures, name, row, calendar):
    for year, values in zip(calendar.year_labels, by_year(row, calendar, row.shape[1]).T):
        measures[f"{name} {year}"] = values


def position_measures(measures, scenario, calendar, paid, costs, account, savings):
    cash, lead = paid
    by_holder, worth, cashable, present_value = savings
    saved, own_saved = sum(by_holder.values()), by_holder[scenario["deal"]["commissioner"]]
    own = costs["commissioner"]
    pv = present_value[: calendar.cash]
    measures["savings.total"] = saved.sum(axis=1)
    measures["savings.cashable"] = cashable
    measures["savings.presentValue"] = sum(worth.values()).sum(axis=1)
    for name, row in by_holder.items():
        measures[f"savings.holder.{name}"] = row.sum(axis=1)
        yearly(measures, f"savings.{name}", row, calendar)
    measures["commissioner.payments"] = lead.sum(axis=1) / 100
    measures["commissioner.savings"] = own_saved.sum(axis=1)
    measures["commissioner.costs"] = own.sum(axis=1) / 100
    net = (account.to_commissioner - lead - own) / 100
    net_public = (account.to_commissioner - cash - own) / 100
    measures["commissioner.netPosition"] = own_saved.sum(axis=1) + net.sum(axis=1)
    measures["commissioner.netPresentValue"] = worth[scenario["deal"]["commissioner"]].sum(axis=1) + net @ pv
    measures["public.netPosition"] = measures["savings.total"] + net_public.sum(axis=1)
    measures["public.netPresentValue"] = measures["savings.presentValue"] + net_public @ pv
    cost = measures["savings.presentValue"] - measures["public.netPresentValue"]
    with np.errstate(invalid="ignore", divide="ignore"):
        measures["public.benefitCostRatio"] = np.where(cost > 0, measures["savings.presentValue"] / cost, np.nan)
    yearly(measures, "payments", cash / 100, calendar)
    yearly(measures, "savings", saved, calendar)
    yearly(measures, "costs", own / 100, calendar)
    position = own_saved.copy()
    position[:, : calendar.cash] += net
    yearly(measures, "netPosition", position, calendar)


def return_measures(measures, scenario, calendar, costs, to_provider, account):
    def returns(prefix, drawn, received):
        flows = received - drawn
        put, got = drawn.sum(axis=1) / 100, received.sum(axis=1) / 100
        measures[f"{prefix}.drawn"], measures[f"{prefix}.distributions"], measures[f"{prefix}.profit"] = put, got, got - put
        measures[f"{prefix}.irr"], ambiguous = irr(flows)
        with np.errstate(invalid="ignore", divide="ignore"):
            measures[f"{prefix}.moic"] = np.where(put > 0, got / put, np.nan)
        return flows, ambiguous

    flows, ambiguous = returns("investor", account.drawn, account.distributed)
    measures["investor.irrAmbiguous"] = ambiguous.astype(float)
    peak, measures["investor.paybackMonth"] = drawdown(flows)
    measures["investor.peakDrawdown"] = peak / 100
    yearly(measures, "investorCash", flows / 100, calendar)
    if len(account.tranche) > 1:
        for tranche, rows in zip(scenario["capital"]["tranches"], account.tranche):
            returns(f"tranche.{tranche['id']}", rows["drawn"], rows["received"])
    income = (to_provider + account.to_provider) / 100
    spent = costs["provider"] / 100
    measures["provider.income"], measures["provider.costs"] = income.sum(axis=1), spent.sum(axis=1)
    measures["provider.margin"] = measures["provider.income"] - measures["provider.costs"]
    measures["provider.lowestCash"] = np.minimum(0, np.cumsum(income - spent, axis=1).min(axis=1))
    yearly(measures, "providerMargin", income - spent, calendar)
    measures["account.peakFundingGap"] = np.maximum(0, -account.balance.min(axis=1)) / 100
    gap = account.gap > 0
    measures["account.firstFundingGapMonth"] = np.where(gap.any(axis=1), gap.argmax(axis=1).astype(float), np.nan)
    measures["account.closingBalance"] = account.balance[:, -1] / 100


def block_size(scenario):
    """Trials of a block."""
    likely = lambda value: value["likely"] if isinstance(value, dict) else value
    people = sum(likely(segment["referrals"]["value"]) for segment in scenario["cohort"]["segments"])
    return max(1, int(CELLS / people))


def versions_of(scenario, trials):
    """How many trials have two other versions: whole blocks up to the limit."""
    size = block_size(scenario)
    return min(trials, -(-SPREAD_TRIALS // size) * size)


def peak_memory():
    """In megabytes; getrusage would count the parent's too, on Linux."""
    try:
        with open("/proc/self/status", encoding="utf8") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run(scenario, trials, seed):
    """A whole run, with the figures of every column. Answers the columns."""
    calendar = Calendar(scenario)
    size = block_size(scenario)
    blocks, versions = [], {(name, version): [] for name in SPREAD for version in (1, 2)}
    for first in range(0, trials, size):
        count = min(size, trials - first)
        rng = lambda stream: np.random.default_rng([seed, first, stream])
        inputs = SharedLayer(scenario, rng(0), count)
        blocks.append(simulate(scenario, calendar, inputs, rng(1), rng(2)))
        if first >= SPREAD_TRIALS:
            continue
        for version, (luck_of_people, luck) in ((1, (3, 4)), (2, (1, 5))):
            other = simulate(scenario, calendar, inputs, rng(luck_of_people), rng(luck))
            for name in SPREAD:
                versions[name, version].append(other[name])
    columns = {name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]}
    summarise(columns, {key: np.concatenate(parts) for key, parts in versions.items()})
    return columns


def summarise(columns, versions):
    """What a result document holds: moments and percentiles of every column, and the shares of the spread."""
    points = np.array([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
    figures = {}
    for name, values in columns.items():
        values = values[~np.isnan(values)]
        if values.size == 0:
            continue
        reach = np.sqrt(points * (1 - points) / values.size)
        asked = np.concatenate((points, np.clip(points - reach, 0, 1), np.clip(points + reach, 0, 1), [0, 1]))
        figures[name] = values.mean(), values.std(ddof=1) if values.size > 1 else 0.0, np.quantile(values, asked)
    for name in SPREAD:
        other = versions[name, 1]
        y, a, b = columns[name][: other.size], other, versions[name, 2]
        figures[f"spread {name}"] = np.cov(np.stack([y, a, b])) if y.size > 1 else None
    return figures


def main():
    path, trials, repetitions, seed = sys.argv[1], *map(int, sys.argv[2:5])
    scenario = read(path)
    seconds = []
    for _ in range(repetitions + 1):
        started = time.perf_counter()
        columns = run(scenario, trials, seed)
        seconds.append(time.perf_counter() - started)
    told = []
    for name, values in columns.items():
        values = values[~np.isnan(values)]
        there = values.size > 0
        deviation = float(values.std(ddof=1)) if values.size > 1 else 0.0
        told.append({"id": name, "trials": int(values.size), "mean": float(values.mean()) if there else None, "standardDeviation": deviation if there else None})
    simulations = trials + 2 * versions_of(scenario, trials)
    print(json.dumps({"trials": trials, "simulations": simulations, "seconds": seconds[1:], "warmUpSeconds": seconds[0], "peakRssMegabytes": peak_memory(), "columns": told}))


if __name__ == "__main__":
    main()
