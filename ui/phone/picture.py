"""The JSON bodies of docs/HTTP.md, made of views; instants are written with the meeting's own offset."""

from __future__ import annotations

from datetime import datetime

from nua_workshop import zones
from nua_workshop.views.phone import AgendaView, Ask, Owner, PhoneView
from nua_workshop.wording import Wording, round_to_seconds
from ui.phone.ballot_form import ANSWERS, lefts


def state(view: PhoneView, version: int, words: Wording) -> dict[str, object]:
    """Return the body of GET /state."""
    return {
        "version": version,
        "state": view.state,
        "now": _instant(view.agenda.now, view.agenda.zone),
        "joined": view.owner is not None,
        "owner": None if view.owner is None else _owner(view.owner),
        "round": None if view.ask is None else _round(view.ask, words),
        "result": None if view.result is None else _result(view),
    }


def agenda(view: AgendaView) -> dict[str, object]:
    """Return the body of GET /agenda."""
    current, following = view.current, view.next
    return {
        "title": view.title,
        "zone": view.zone,
        "now": _instant(view.now, view.zone),
        "current": current
        and {
            "id": current.id,
            "title": current.title,
            "started": _instant(current.started, view.zone),
            "ends": _instant(current.ends, view.zone),
            "left_seconds": round_to_seconds(current.left),
            "paused": current.is_paused,
        },
        "next": following
        and {
            "id": following.id,
            "title": following.title,
            "starts": _instant(following.starts, view.zone),
        },
    }


def _owner(owner: Owner) -> dict[str, object]:
    return {
        "name": owner.name,
        "may_vote": owner.may_vote,
        "voted": bool(owner.receipt),
        "receipt": owner.receipt or None,
    }


def _round(ask: Ask, words: Wording) -> dict[str, object]:
    params = ask.method.params
    shown = [(option.code, option.text) for option in ask.options] or [
        (code, words.say(text)) for code, text in ANSWERS.items()
    ]
    is_dots = ask.method.name == "dots"
    return {
        "id": ask.id,
        "question": ask.question,
        "method": ask.method.name,
        "options": [{"code": code, "text": text} for code, text in shown],
        "dots": params.dots if is_dots else None,
        "max_per_option": params.max_per_option if is_dots else None,
        "left": lefts(ask, words),
    }


def _result(view: PhoneView) -> dict[str, object]:
    assert view.result is not None
    standing = view.result.standing
    return {
        "cast": view.result.box.cast,
        "present": view.result.turnout.present,
        "totals": {option: int(total) for option, total in standing.totals},
        "places": [list(place) for place in standing.places],
    }


def _instant(moment: datetime, zone: str) -> str:
    return zones.local(moment, zone).isoformat()
