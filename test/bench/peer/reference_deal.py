"""A scenario file for the numpy reference: plain numbers, distributions, and draws of the shared layer."""

import json
import math
from statistics import NormalDist

import numpy as np

normal = NormalDist()
normal_cdf = np.vectorize(lambda z: 0.5 * math.erfc(-z / math.sqrt(2)), otypes=[float])
normal_quantile = np.vectorize(lambda u: math.inf if u >= 1 else -math.inf if u <= 0 else normal.inv_cdf(u), otypes=[float])


def read(path):
    with open(path, encoding="utf8") as file:
        return json.load(file)


def beta_of(distribution):
    """(alpha, beta, low, width) of a pert or of evidence (Jeffreys)."""
    if distribution["family"] == "evidence":
        successes, trials = distribution["successes"], distribution["trials"]
        return successes + 0.5, trials - successes + 0.5, 0.0, 1.0
    assert distribution["family"] == "pert", distribution
    low, likely, high = (distribution[key] for key in ("low", "likely", "high"))
    width = high - low
    return 1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width, low, width


def draw(distribution, rng, shape):
    """Independent draws of a number or distribution."""
    if not isinstance(distribution, dict):
        return np.full(shape, float(distribution))
    alpha, beta, low, width = beta_of(distribution)
    return low + width * rng.beta(alpha, beta, shape)


def quantile(distribution, u):
    """The quantile function, by summing the density over a fine grid."""
    alpha, beta, low, width = beta_of(distribution)
    x = np.linspace(0, 1, 20001)
    with np.errstate(divide="ignore"):
        density = np.exp((alpha - 1) * np.log(x) + (beta - 1) * np.log1p(-x))
    reached = np.concatenate(([0], np.cumsum((density[1:] + density[:-1]) / 2)))
    return low + width * np.interp(u, reached / reached[-1], x)


class Inputs:
    """The uncertain inputs of a block of trials; those that drivers name move together."""

    def __init__(self, scenario, rng, trials):
        self.rng, self.trials = rng, trials
        uncertainty = scenario.get("uncertainty", {})
        assert not uncertainty.get("rankCorrelations")
        self.loadings = {}
        self.drivers = {}
        for driver in uncertainty.get("drivers", []):
            self.drivers[driver["id"]] = rng.standard_normal(trials)
            for name, loading in driver["loadings"].items():
                self.loadings.setdefault(name, []).append((driver["id"], loading))

    def __call__(self, name, field):
        distribution = field["value"]
        loadings = self.loadings.get(name)
        if not loadings or not isinstance(distribution, dict):
            return draw(distribution, self.rng, self.trials)
        own = math.sqrt(1 - sum(loading**2 for _, loading in loadings))
        z = own * self.rng.standard_normal(self.trials)
        for driver, loading in loadings:
            z = z + loading * self.drivers[driver]
        return quantile(distribution, normal_cdf(z))


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


def profile_of(profile):
    """Cumulative share referred by the end of each month."""
    if profile["kind"] == "weights":
        weights = np.array(profile["weights"], float)
    else:
        full = profile["rampUpMonths"] + 1 if profile["kind"] == "rampUp" else 1
        ramp = np.minimum(full, np.arange(profile["months"]) + 1.0)
        weights = np.concatenate((np.zeros(profile["firstMonth"]), ramp))
    return np.cumsum(weights) / weights.sum()


def last_month_of(profile):
    return len(profile["weights"]) - 1 if profile["kind"] == "weights" else profile["firstMonth"] + profile["months"] - 1


class Calendar:
    """Months of the deal, counted from the service start."""

    def __init__(self, scenario):
        deal, payment = scenario["deal"], scenario["payment"]
        invoicing = payment["invoicing"]
        self.contract = deal["contractMonths"]
        length = {"month": 1, "quarter": 3, "year": 12}[invoicing["period"]]
        paid = np.arange(self.contract) + invoicing["verificationLagMonths"]
        paid = paid // length * length + length - 1 + invoicing["paymentLagMonths"]
        carried = payment.get("annualCap", {}).get("excess") == "carried"
        last_claim = self.contract - 1 if carried else min(self.contract - 1, payment["lastClaimMonth"])
        served = max(last_month_of(s["profile"]) for s in scenario["cohort"]["segments"])
        served += scenario["cohort"]["serviceMonths"]["value"]
        self.cash = int(max(self.contract, served, paid[last_claim] + 1))
        self.cash_month = np.minimum(self.cash - 1, paid)
        self.reported = max(self.cash, scenario["appraisal"]["months"])
        first = int(deal["startMonth"][5:7])
        shift = (first - deal["financialYearStartMonth"]) % 12
        self.financial_year = (np.arange(self.reported) + shift) // 12
        start = int(deal["startMonth"][:4]) - (first < deal["financialYearStartMonth"])
        years = range(start, start + self.financial_year[-1] + 1)
        single = deal["financialYearStartMonth"] == 1
        self.year_labels = [str(y) if single else f"{y}/{(y + 1) % 100:02d}" for y in years]
