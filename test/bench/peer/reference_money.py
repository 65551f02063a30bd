"""Claims, caps, payers, costs and savings of a block of trials, in pence but for savings."""

import numpy as np

from reference_people import NEVER, count_by


def pence(amount):
    return np.floor(amount * 100 + 0.500001)


def round_pence(amount):
    return np.floor(amount + 0.500001)


def person_cap(cap, claims, months, rules, trials):
    """What the cap on each person withholds, by trial, rule and month. claims: arrays of person keys, rules, months, amounts."""
    key, rule, month, amount, row = claims
    over = np.bincount(key, weights=amount)[key] > cap
    key, rule, month, amount, row = (each[over] for each in (key, rule, month, amount, row))
    if key.size == 0:
        return np.zeros((trials, rules, months))
    order = np.lexsort((rule, month, key))
    key, rule, month, amount, row = (each[order] for each in (key, rule, month, amount, row))
    total = np.cumsum(amount)
    first = np.concatenate(([True], key[1:] != key[:-1]))
    before_person = np.maximum.accumulate(np.where(first, total - amount, 0))
    so_far = total - before_person
    paid = np.minimum(so_far, cap) - np.minimum(so_far - amount, cap)
    cells = (row * rules + rule) * months + month
    return np.bincount(cells, weights=amount - paid, minlength=trials * rules * months).reshape(trials, rules, months)


def claims_of(scenario, inputs, people, achieved, rng, months):
    """Claims accepted and their worth by trial, rule and month; prices of the first year; what the cap on a person withholds."""
    payment, trials = scenario["payment"], inputs.trials
    card = payment["rateCard"]
    units = np.zeros((trials, len(card), months))
    worth = np.zeros_like(units)
    growth = 1 + inputs.shared["indexation"][:, None]
    year = np.arange(months) // 12
    first_price = np.zeros((trials, len(card)))
    cap = payment.get("perPersonCap")
    kept = []
    everyone = [segment["id"] for segment in scenario["cohort"]["segments"]]
    for index, rule in enumerate(card):
        month = achieved[rule["outcome"]]["month"]
        standing = month <= min(payment["lastClaimMonth"], months - 1)
        if "segments" in rule:
            standing &= np.isin(people.segment, [everyone.index(s) for s in rule["segments"]])
        rate = inputs.shared[f"evidenceRate.{rule['id']}"][:, None]
        if rate.min() < 1:
            standing = standing & (rng.random(month.shape) < rate)
        price = pence(inputs.shared[f"price.{rule['id']}"][:, None] * growth**year)
        units[:, index] = count_by(people.row, month, standing, trials, months)
        worth[:, index] = units[:, index] * price
        first_price[:, index] = price[:, 0] / 100
        if cap:
            row, person = np.nonzero(standing)
            when = month[row, person]
            kept.append((row * month.shape[1] + person, np.full(row.size, index), when, price[row, when // 12], row))
    withheld = np.zeros_like(worth)
    if cap:
        claims = [np.concatenate(each) for each in zip(*kept)]
        withheld = person_cap(cap["value"] * 100, claims, months, len(card), trials)
    return units, worth, first_price, withheld


def capped_in_order(due, room):
    """Pays cells in order of months, then rules, while room lasts. due: trials × rules × months."""
    flat = due.transpose(0, 2, 1).reshape(len(due), -1)
    total = np.cumsum(flat, axis=1)
    paid = np.minimum(total, room) - np.minimum(total - flat, room)
    return paid.reshape(len(due), due.shape[2], due.shape[1]).transpose(0, 2, 1)


def annual_cap(due, cap, calendar):
    assert cap["excess"] == "lost"
    months = due.shape[2]
    year = np.arange(months) // 12 if cap["year"] == "contract" else calendar.financial_year[:months]
    paid = due.copy()
    for each in range(year[-1] + 1):
        amount = cap["amounts"][min(each, len(cap["amounts"]) - 1)]["value"] * 100
        paid[:, :, year == each] = capped_in_order(due[:, :, year == each], amount)
    return paid


def split(due, payers):
    """What each payer pays, cell by cell in order; own caps pass on to the next payer or lose."""
    cumulative = np.cumsum([payer["share"]["value"] for payer in payers])
    paid, owed_before, passed = [], np.zeros_like(due), np.zeros_like(due)
    for index, payer in enumerate(payers):
        up_to = due if index == len(payers) - 1 else round_pence(due * cumulative[index])
        owed = up_to - owed_before + passed
        owed_before = up_to
        pays = capped_in_order(owed, payer["cap"]["value"] * 100) if "cap" in payer else owed
        passed = owed - pays if payer["beyondCap"] == "nextPayer" else np.zeros_like(due)
        paid.append(pays)
    return paid


def activity(people, scenario, months):
    """Starts and people in service by trial and month."""
    trials = people.start.shape[0]
    service = int(scenario["cohort"]["serviceMonths"]["value"])
    starts = count_by(people.row, people.start, people.present, trials, months)
    end = people.start + np.minimum(people.left, service)
    ends = count_by(people.row, end, people.present, trials, months)
    return starts, np.cumsum(starts - ends, axis=1)


def costs_of(scenario, inputs, starts, active, calendar):
    """Costs by bearer, and what the provider is paid, by trial and month."""
    months = np.arange(calendar.cash)
    growth = (1 + inputs.shared["costIndexation"])[:, None] ** (months // 12)
    rows = {bearer: np.zeros_like(starts) for bearer in ("provider", "contractHolder", "commissioner")}
    for line in scenario["costs"]["lines"]:
        basis = line["basis"]
        if basis["kind"] == "oneOff":
            units = (months == basis["month"]) * 1.0
        elif basis["kind"] == "monthly":
            last = min(basis["lastMonth"], calendar.contract - 1)
            units = ((months >= basis["firstMonth"]) & (months <= last)) * 1.0
        else:
            units = starts if basis["kind"] == "perStart" else active
        rows[line["bearer"]] += pence(inputs.shared[f"cost.{line['id']}"][:, None] * growth * units)
    terms = scenario["capital"]["providerPayment"]
    if terms["kind"] == "cost":
        paid = pence(rows["provider"] / 100 * (1 + terms["markUp"]["value"]))
    else:
        monthly = terms["perMonth"]["value"] * ((months >= terms["firstMonth"]) & (months <= terms["lastMonth"]))
        paid = pence((monthly + terms["perStart"]["value"] * starts) * growth)
    return rows, paid


def savings_of(scenario, inputs, achieved, calendar):
    """Savings by holder and month, uprated and in present value; the cashable part."""
    appraisal, months = scenario["appraisal"], np.arange(calendar.reported)
    uprating = (1 + appraisal["inflation"]["value"]) ** (months / 12)
    discount = (1 + appraisal["discountRate"]["value"]) ** (-months / 12)
    by_holder = {holder["id"]: np.zeros((inputs.trials, calendar.reported)) for holder in scenario["budgetHolders"]}
    worth = {name: each.copy() for name, each in by_holder.items()}
    cashable = np.zeros(inputs.trials)
    end = appraisal["months"]
    for saving in scenario["savings"]:
        recurrence = saving["recurrence"]
        weights = [1.0] if recurrence["kind"] == "once" else (1 - recurrence["yearlyFallOff"]) ** (np.arange(recurrence["months"]) // 12)
        more = achieved[saving["outcome"]]["in"] - achieved[saving["outcome"]]["without in"]
        saved = np.zeros((inputs.trials, calendar.reported))
        for step, weight in enumerate(weights):
            shift = step + saving["startLagMonths"]
            if shift < end:
                saved[:, shift:end] += weight * more[:, : end - shift]
        saved *= inputs.shared[f"saving.{saving['id']}"][:, None] * (1 - saving["optimismBias"]["value"])
        by_holder[saving["budgetHolder"]] += saved * uprating
        worth[saving["budgetHolder"]] += saved * discount
        cashable += saving["cashableShare"]["value"] * (saved * uprating).sum(axis=1)
    return by_holder, worth, cashable, discount / uprating
