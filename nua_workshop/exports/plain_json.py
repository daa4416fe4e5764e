"""The documents `show`, `times` and `verify` print for other programs: keys are only ever added."""

from __future__ import annotations

from datetime import datetime

from nua_workshop import zones
from nua_workshop.agenda import AgendaItem, planned, planned_end
from nua_workshop.ballot import Round
from nua_workshop.exports.result_json import result_json
from nua_workshop.meeting import Meeting
from nua_workshop.results import result
from nua_workshop.summaries import Summary, Verdict
from nua_workshop.wording import Wording

Document = dict[str, object]


def meeting_json(meeting: Meeting, words: Wording) -> Document:
    """Return everything in a meeting; instants are in the meeting's own zone."""
    details = meeting.details
    return {
        "title": details.title,
        "kind": details.kind,
        "mode": details.mode,
        "venue": details.venue,
        "zone": meeting.zone,
        "cities": list(meeting.cities),
        "organisers": list(details.organisers),
        "partners": list(details.partners),
        "objectives": list(details.objectives),
        "topics": list(details.topics),
        "chair": details.chair,
        "rapporteur": details.rapporteur,
        "state": state(meeting),
        "opened_at": _at(meeting.opened_at, meeting),
        "closed_at": _at(meeting.closed_at, meeting),
        "days": _days(meeting),
        "agenda": _agenda(meeting),
        "people": _people(meeting),
        "rounds": [_round(r, meeting, words) for r in meeting.booth.rounds.values()],
        "notes": _notes(meeting),
        "choices": [
            {"field": c.field, "chosen": c.chosen, "others": list(c.others)}
            for c in meeting.choices
        ],
        "source": meeting.source.name if meeting.source else None,
        "records": meeting.seq,
        "rules_version": zones.rules_version(),
    }


def state(meeting: Meeting) -> str:
    """Return where a meeting stands: planned, running or closed."""
    if meeting.closed_at is not None:
        return "closed"
    return "running" if meeting.opened_at is not None else "planned"


def times_json(moment: datetime, cities: tuple[str, ...], words: Wording) -> Document:
    """Return one instant in every city, by the zone rules in use; day shifts are against the first."""
    here, *_ = cities
    return {
        "rules_version": zones.rules_version(),
        "instant": moment.isoformat(),
        "cities": [
            {
                "zone": name,
                "name": words.city(name),
                "local": zones.local(moment, name).isoformat(),
                "day_shift": zones.day_shift(moment, name, here),
                "note": change_note(moment, name, words),
            }
            for name in dict.fromkeys(cities)
        ],
    }


def verdict_json(verdict: Verdict) -> Document:
    """Return what checking a file came to."""
    return {
        "ok": verdict.holds,
        "records": verdict.records,
        "first_changed": verdict.first_changed,
        "rounds": [
            {"id": r.round_id, "question": r.question, "seal": r.seal, "same": r.is_same}
            for r in verdict.recounts
        ],
    }


def rehearsal_json(summary: Summary) -> Document:
    """Return what a rehearsal left and where."""
    return {
        "title": summary.title,
        "folder": summary.folder,
        "meeting": summary.meeting,
        "minutes": summary.minutes,
        "screenshots": list(summary.screenshots),
        "people": summary.people,
        "arrived": summary.arrived,
        "ballots": dict(summary.ballots),
        "records": summary.records,
    }


def change_note(moment: datetime, zone: str, words: Wording) -> str:
    """Return a sentence when the clocks there change within a week, else nothing."""
    day = zones.change_near(moment, zone)
    if day is None:
        return ""
    return words.say("The clocks in {city} change on {day}.", city=words.city(zone), day=day)


def _days(meeting: Meeting) -> list[Document]:
    return [
        {
            "date": day.date.isoformat(),
            "start": _at(zones.instant(meeting.zone, day.date, day.start), meeting),
            "end": _at(planned_end(day, meeting.zone), meeting),
        }
        for day in meeting.days
    ]


def _agenda(meeting: Meeting) -> list[Document]:
    return [
        {
            **_item(placed.item),
            "planned_start": _at(placed.start, meeting),
            "planned_end": _at(placed.end, meeting),
            "outcome": meeting.timer.outcome(placed.item.id),
            "runs": [
                {"start": _at(run.started, meeting), "end": _at(run.ended, meeting)}
                for run in meeting.timer.runs_of(placed.item.id)
            ],
        }
        for placed in planned(meeting.agenda, meeting.days, meeting.zone)
    ]


def _item(item: AgendaItem) -> Document:
    return {
        "id": item.id,
        "title": item.title,
        "kind": item.kind,
        "owner": item.owner,
        "day": item.day + 1,
        "minutes": item.length.total_seconds() / 60,
    }


def _people(meeting: Meeting) -> list[Document]:
    return [
        {
            "id": person.id,
            "name": person.name,
            "institution": person.institution,
            "category": person.category,
            "mode": person.mode,
            "present": meeting.ledger.presence(person.id),
            "stays": [
                {
                    "mode": stay.mode,
                    "since": _at(stay.since, meeting),
                    "until": _at(stay.until, meeting),
                }
                for stay in meeting.ledger.of(person.id)
            ],
        }
        for person in meeting.roll.people.values()
    ]


def _round(round_: Round, meeting: Meeting, words: Wording) -> Document:
    return {
        "id": round_.id,
        "question": round_.question,
        "method": round_.method.name,
        "options": {option.code: option.text for option in round_.options},
        "state": round_.state,
        "opened_at": _at(round_.opened_at, meeting),
        "closed_at": _at(round_.closed_at, meeting),
        "voters": len(round_.voters),
        "ballots": len(round_.ballots),
        "seal": round_.seal,
        # Nothing of a result leaves the program while people still vote.
        "result": result_json(result(round_), words) if round_.state == "closed" else None,
    }


def _notes(meeting: Meeting) -> list[Document]:
    return [
        {
            "id": entry.note.id,
            "kind": entry.note.kind,
            "text": entry.note.text,
            "item": entry.note.item_id or None,
            "owner": entry.note.owner,
            "due": entry.note.due.isoformat() if entry.note.due else None,
            "at": _at(entry.at, meeting),
        }
        for entry in meeting.notebook.entries.values()
    ]


def _at(moment: datetime | None, meeting: Meeting) -> str | None:
    return zones.local(moment, meeting.zone).isoformat() if moment is not None else None
