"""From a round to its result and its seal: how the meeting's ballots reach the tally."""

from __future__ import annotations

import json

from nua_workshop import codes
from nua_workshop.ballot import Round, meant
from nua_workshop.tally import ballots as tallied
from nua_workshop.tally import counting
from nua_workshop.tally.result import Result, Turnout


def result(round_: Round) -> Result:
    """Return what the ballots of a round add up to, by mode and category as they stood at its opening."""
    voters = {voter.person_id: voter for voter in round_.voters}
    filled = [
        tallied.Ballot(
            meant(round_.method, ballot.marks),
            voter=ballot.voter,
            category=voters[ballot.voter].category,
            mode="assisted" if ballot.channel == "assisted" else voters[ballot.voter].mode,
        )
        for ballot in round_.ballots.values()
    ]
    return counting.count(
        round_.as_question(), filled, Turnout(round_.eligible, len(round_.voters))
    )


def seal(round_: Round) -> str:
    """Return twelve digits over rule, list, ballots and result; any change to one of them changes it."""
    params, standing = round_.method.params, result(round_).standing
    content = {
        "question": round_.question,
        "method": [round_.method.name, params.dots, params.max_per_option, params.majority],
        "tie_break": params.tie_break,
        "options": [[option.code, option.text] for option in round_.options],
        "eligible": round_.eligible,
        "voters": sorted([v.person_id, v.mode, v.category] for v in round_.voters),
        "ballots": sorted(
            [b.receipt, b.voter, b.channel, [[mark.option, *mark.values] for mark in b.marks]]
            for b in round_.ballots.values()
        ),
        "totals": [[option, str(total)] for option, total in standing.totals],
        "places": standing.places,
    }
    written = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return codes.digits_of(written.encode())
