"""Measures of a block of trials by name, as the result of a run names them."""

import numpy as np

from reference_account import drawdown, irr


def by_year(row, calendar, months):
    """A row by month as a row by financial year."""
    years = len(calendar.year_labels)
    return np.stack([row[:, calendar.financial_year[:months] == year].sum(axis=1) for year in range(years)], axis=1)


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


def break_even(saved, spent):
    """The first month from which sums are never behind again, not counting months before anything moves; NaN where there is none."""
    moves = (saved != 0) | (spent != 0)
    behind = np.cumsum(saved - spent, axis=1) < -0.005
    months = saved.shape[1]
    last_behind = np.where(behind.any(axis=1), months - 1 - behind[:, ::-1].argmax(axis=1), -1)
    month = np.maximum(last_behind + 1.0, moves.argmax(axis=1))
    return np.where(moves.any(axis=1) & (last_behind < months - 1), month, np.nan)


def over_all_months(row, months):
    """A row of cash as one that is as long as the savings."""
    return np.pad(row, ((0, 0), (0, months - row.shape[1])))


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
    measures["costs.presentValue"] = (costs["provider"] + costs["contractHolder"]) @ pv / 100
    cost = measures["savings.presentValue"] - measures["public.netPresentValue"]
    with np.errstate(invalid="ignore", divide="ignore"):
        measures["public.benefitCostRatio"] = np.where(cost > 0, measures["savings.presentValue"] / cost, np.nan)
    months = saved.shape[1]
    measures["public.breakEvenMonth"] = break_even(saved, over_all_months(cash, months) / 100)
    back = over_all_months(account.to_commissioner, months) / 100
    measures["commissioner.breakEvenMonth"] = break_even(own_saved + back, over_all_months(lead + own, months) / 100)
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
