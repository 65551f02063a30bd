"""The cash account month by month, vectorised over trials, and returns. In pence."""

import numpy as np

from reference_money import round_pence


class Account:
    """Capital as needed, principal by seniority, surplus under the caps on return."""

    def __init__(self, scenario, receipts, costs):
        capital = scenario["capital"]
        trials, months = receipts.shape
        tranches = capital["tranches"]
        rows = lambda: np.zeros((trials, months))
        self.drawn, self.distributed, self.to_provider, self.to_commissioner, self.balance, self.gap = (rows() for _ in range(6))
        self.tranche = [{"drawn": rows(), "received": rows()} for _ in tranches]
        undrawn = [np.full(trials, tranche["commitment"]["value"] * 100.0) for tranche in tranches]
        drawn_of = [np.zeros(trials) for _ in tranches]
        out = [np.zeros(trials) for _ in tranches]
        by_seniority = sorted(range(len(tranches)), key=lambda index: tranches[index]["seniority"])
        minimum = capital["minimumBalance"]["value"] * 100
        growth = (1 + capital["irrCap"]["value"]) ** (1 / 12) if "irrCap" in capital else None
        multiple = capital["moicCap"]["value"] if "moicCap" in capital else None
        surplus = {party: capital["surplus"][party]["value"] for party in ("investor", "provider")}
        period = {"month": 1, "quarter": 3, "year": 12}[capital["distributionPeriod"]]
        assert capital["recycling"]
        now, drawn_in_all, paid_in_all, hurdle = (np.zeros(trials) for _ in range(4))

        def room():
            left = np.full(trials, np.inf)
            if growth:
                left = np.minimum(left, np.floor(hurdle + 1e-6))
            if multiple:
                left = np.minimum(left, np.floor(multiple * drawn_in_all + 1e-6) - paid_in_all)
            return np.maximum(0, left)

        for month in range(months):
            last = month == months - 1
            gap_before = np.maximum(0, -now)
            now = now + receipts[:, month] - costs[:, month]
            needed = np.maximum(0, (0 if last else minimum) - now)
            drawn = np.zeros(trials)
            for index in range(len(tranches)):
                amount = np.minimum(needed - drawn, undrawn[index])
                undrawn[index] -= amount
                drawn_of[index] += amount
                out[index] += amount
                self.tranche[index]["drawn"][:, month] = amount
                drawn += amount
            self.drawn[:, month] = drawn
            drawn_in_all += drawn
            now = now + drawn
            if growth:
                hurdle = hurdle * growth + drawn
            if last or (month + 1) % period == 0:
                coming = costs[:, month + 1 : month + 1 + capital["reserveMonths"]].sum(axis=1)
                kept = 0 if last else np.maximum(coming, minimum)
                left, allowed, received, above = np.maximum(0, now - kept), room(), np.zeros(trials), np.zeros(trials)
                for index in by_seniority:
                    paid = np.minimum(out[index], left)
                    got = np.minimum(paid, allowed)
                    out[index] -= paid
                    left, allowed = left - paid, allowed - got
                    received, above = received + got, above + paid - got
                    self.tranche[index]["received"][:, month] += got
                now = now - received - above
                hurdle, paid_in_all = hurdle - received, paid_in_all + received
                extra = np.where((sum(out) == 0) | last, np.maximum(0, now - kept), 0)
                entitled = round_pence(extra * surplus["investor"])
                provider = round_pence(extra * (surplus["investor"] + surplus["provider"])) - entitled
                investors = np.where(drawn_in_all == 0, 0, np.minimum(entitled, room()))
                weight = np.zeros(trials)
                shared = np.zeros(trials)
                for index in range(len(tranches)):
                    weight += drawn_of[index]
                    up_to = round_pence(investors * weight / np.maximum(1, drawn_in_all))
                    self.tranche[index]["received"][:, month] += up_to - shared
                    shared = up_to
                hurdle, paid_in_all = hurdle - investors, paid_in_all + investors
                now = now - extra + (entitled - investors) - (entitled - investors)
                above = above + entitled - investors
                self.distributed[:, month] = received + investors
                self.to_provider[:, month] = provider + (above if capital["aboveCap"] == "provider" else 0)
                self.to_commissioner[:, month] = extra - entitled - provider + (above if capital["aboveCap"] == "commissioner" else 0)
            self.balance[:, month] = now
            self.gap[:, month] = np.maximum(0, -now - gap_before)


def irr(flows):
    """Annual rate nearest zero at which flows are worth nothing, by trial, and whether it may not be the only one."""
    trials, months = flows.shape
    sign = np.sign(flows)
    changes = np.zeros(trials, int)
    previous = np.zeros(trials)
    for month in range(months):
        here = sign[:, month]
        changes += (here != 0) & (previous != 0) & (here != previous)
        previous = np.where(here != 0, here, previous)
    out, back = (flows < 0).any(axis=1), (flows > 0).any(axis=1)
    steps = np.cumsum(0.0025 * 1.01 ** np.arange(310))
    steps = steps[steps < 5]
    nearest = np.full(trials, np.nan)
    powers = np.arange(months)
    for direction in (-1, 1):
        grid = np.concatenate(([0.0], direction * steps))
        value = flows @ np.exp(np.outer(powers, grid))
        crossed = (value[:, 1:] > 0) != (value[:, :-1] > 0)
        found = crossed.any(axis=1)
        cell = crossed.argmax(axis=1)
        low, high = grid[cell], grid[cell + 1]
        positive = value[np.arange(trials), cell] > 0
        for _ in range(50):
            middle = (low + high) / 2
            at = (flows * np.exp(np.outer(middle, powers))).sum(axis=1)
            same = (at > 0) == positive
            low, high = np.where(same, middle, low), np.where(same, high, middle)
        rate = np.where(found, np.exp(-12 * low) - 1, np.nan)
        nearest = np.where(np.isnan(nearest) | (np.abs(rate) < np.abs(nearest)), rate, nearest)
    nearest[flows.sum(axis=1) == 0] = 0
    nearest[~back] = -1
    nearest[~out] = np.nan
    return nearest, (changes > 1) & out & back


def drawdown(flows):
    """The most that is ever out, and the first month from which nothing is out any more."""
    cumulative = np.cumsum(flows, axis=1)
    peak = np.maximum(0, -cumulative.min(axis=1))
    below = cumulative < -1e-6
    months = flows.shape[1]
    last_below = months - 1 - below[:, ::-1].argmax(axis=1)
    payback = np.where(below.any(axis=1) & (last_below < months - 1), last_below + 1.0, np.nan)
    return peak, payback
