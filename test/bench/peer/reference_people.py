"""People and what they achieve, in arrays of trials by people."""

import math

import numpy as np

from reference_deal import draw, normal_quantile, profile_of

NEVER = 30000


def count_by(row, month, where, rows, months):
    """How often each month occurs in each row, where the mask holds and the month is reported."""
    where = where & (month < months)
    cells = (row * months + month)[where]
    return np.bincount(cells, minlength=rows * months).reshape(rows, months).astype(float)


class People:
    """Who starts and when, and who leaves early."""

    def __init__(self, scenario, inputs, rng):
        cohort, trials = scenario["cohort"], inputs.trials
        starts, present, segment = [], [], []
        for index, each in enumerate(cohort["segments"]):
            referred = np.floor(inputs.shared[f"referrals.{each['id']}"] + 0.5)[:, None]
            place = np.arange(int(referred.max()))[None, :]
            share = (place + 0.5) / referred
            starts.append(np.searchsorted(profile_of(each["profile"]), np.minimum(share, 1 - 1e-15)))
            here = place < referred
            rate = inputs.shared[f"startRate.{each['id']}"][:, None]
            if rate.min() < 1:
                here = here & (rng.random(here.shape) < rate)
            present.append(here)
            segment.append(np.full(place.shape[1], index))
        self.start = np.concatenate(starts, axis=1).astype(np.int32)
        self.present = np.concatenate(present, axis=1)
        self.segment = np.concatenate(segment)
        self.row = np.broadcast_to(np.arange(trials, dtype=np.int64)[:, None], self.start.shape)
        self.left = np.full(self.start.shape, NEVER, np.int32)
        service = int(cohort["serviceMonths"]["value"])
        if cohort["dropOut"]["kind"] != "none":
            value = inputs.shared["dropOut"]
            stay = np.log1p(-value) / (service if cohort["dropOut"]["kind"] == "share" else 1)
            with np.errstate(divide="ignore"):
                month = np.floor(np.log(1 - rng.random(self.start.shape)) / stay[:, None]) + 1
            leaves = self.present & (month <= service)
            self.left[leaves] = month[leaves]
        self.drop_outs = (self.present & (self.left < NEVER)).sum(axis=1).astype(float)
        self.count = self.present.sum(axis=1).astype(float)

    def by_segment(self, values):
        """Values by trial and segment as values by trial and person."""
        return values[:, self.segment] if values.shape[1] > 1 else values


def achieve(scenario, inputs, people, rng_people, rng, months):
    """Months of achievement by outcome, with the service and without, NEVER where not; and counts by month."""
    rho = scenario["cohort"]["withinPersonCorrelation"]["value"]
    shape = people.start.shape
    propensity = rng_people.standard_normal(shape) if rho > 0 else None
    state, followed, result = {}, set(), {}
    for outcome in scenario["outcomes"]:
        name, after = outcome["id"], outcome.get("after")
        milestone = outcome["kind"] == "milestone"
        rate = inputs.rates(outcome, "rate")
        baseline = np.ones_like(rate) if milestone else inputs.rates(outcome, "baseline")
        before = state[after] if after else None
        goes_on = after is not None and after not in followed
        if after:
            followed.add(after)
        if goes_on:
            latent, normal = before["latent"], before["normal"]
            reach, reach_without = before["reach"] * rate, before["reach_without"] * baseline
        else:
            normal = after is None and rho > 0
            if normal:
                latent = math.sqrt(rho) * propensity + math.sqrt(1 - rho) * rng.standard_normal(shape)
            else:
                latent = rng.random(shape)
            reach, reach_without = rate, baseline
        edge = people.by_segment(normal_quantile(reach) if normal else reach)
        edge_without = people.by_segment(normal_quantile(reach_without) if normal else reach_without)
        delay = outcome["delay"]
        if delay["drawn"] == "perPerson" and isinstance(delay["months"]["value"], dict):
            wait = np.floor(draw(delay["months"]["value"], rng, shape) + 0.5).astype(np.int32)
        else:
            wait = np.maximum(0, np.floor(inputs.shared[f"delay.{name}"] + 0.5)).astype(np.int32)[:, None]
        came = before["month"] if after else people.start
        here = (before["month"] < NEVER) if after else people.present
        at = came + wait
        here = here & (latent < edge)
        if outcome["afterDropOut"] == "none":
            here &= at - people.start < people.left
        month = np.where(here, at, NEVER)
        entry = {"latent": latent, "normal": normal, "reach": reach, "reach_without": reach_without, "month": month}
        result[name] = {"month": month, "achieved": here.sum(axis=1).astype(float)}
        result[name]["in"] = count_by(people.row, month, here, shape[0], months)
        if not milestone:
            came = before["without"] if after else people.start
            there = ((came < NEVER) if after else people.present) & (latent < edge_without)
            entry["without"] = np.where(there, came + wait, NEVER)
            result[name]["counterfactual"] = there.sum(axis=1).astype(float)
            result[name]["without in"] = count_by(people.row, entry["without"], there, shape[0], months)
        state[name] = entry
    return result
