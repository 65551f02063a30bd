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

from reference_account import Account
from reference_deal import Calendar, SharedLayer, read
from reference_measures import outcome_measures, position_measures, return_measures
from reference_money import activity, annual_cap, capped_in_order, claims_of, costs_of, savings_of, split
from reference_people import People, achieve

# Trials whose other versions tell the layers of uncertainty apart, and the measures they are told of.
SPREAD_TRIALS = 1000
SPREAD = ["payments.total", "investor.profit", "commissioner.netPosition"]
# Numbers in an array of trials by people: about a megabyte, which caches hold.
CELLS = 150_000


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
        measures[f"rule {index + 1} presentValue"] = all_paid[:, index] @ present_value[calendar.cash_month] / 100
        key = f"outcome.{rule['outcome']}.paid"
        measures[key] = measures.get(key, 0) + part[:, index]
    for payer, each in zip(payment["payers"], by_payer):
        measures[f"payments.payer.{payer['id']}"] = total(each)
    commissioner = scenario["deal"]["commissioner"]
    lead = sum((c for p, c in zip(payment["payers"], cash_of) if p["budgetHolder"] == commissioner), np.zeros_like(cash))
    position_measures(measures, scenario, calendar, (cash, lead), costs, account, (by_holder, worth, cashable, present_value))
    return_measures(measures, scenario, calendar, costs, to_provider, account)
    return measures


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
