"""What the command line prints for people: a few lines each, in their language."""

from __future__ import annotations

from datetime import datetime

from nua_workshop import zones
from nua_workshop.agenda import planned
from nua_workshop.errors import N_
from nua_workshop.exports.plain_json import change_note
from nua_workshop.intake.draft import Draft
from nua_workshop.intake.draft_json import told
from nua_workshop.meeting import Meeting
from nua_workshop.summaries import Summary, Verdict
from nua_workshop.tally.counting import rule
from nua_workshop.tally.result import Decision, Result
from nua_workshop.wording import Wording

_GRADES = {
    "blocking": N_("Must be decided"),
    "major": N_("Please check"),
    "minor": N_("Minor remark"),
    "info": N_("For information"),
}


def draft_text(draft: Draft, words: Wording) -> str:
    """Return what was read of a note, and what a person has to decide."""
    title = draft.title or draft.proposed_title
    lines = [title.text if title else words.say("No title was found.")]
    lines += [words.day(day) for reading in draft.dates.readings for day in reading]
    lines += [words.span(words.hour(h.start), words.hour(h.end)) for h in draft.hours.readings]
    lines += [words.city(zone) for zone in draft.zone.readings]
    lines += [_doubt(doubt.severity, told(doubt, words), words) for doubt in draft.doubts]
    lines.append(
        words.say("Nothing is left open: the meeting can be made.")
        if draft.ready
        else words.say("The meeting can be made once what is open has been chosen.")
    )
    return "\n".join(lines)


def _doubt(severity: str, sentence: str, words: Wording) -> str:
    return f"{words.say(_GRADES[severity])}: {sentence}"


def meeting_text(meeting: Meeting, words: Wording) -> str:
    """Return a meeting in a few lines: title, days, agenda, how many people, notes and questions."""
    lines = [meeting.details.title]
    lines += [
        f"{words.day(day.date)}  {words.span(words.hour(day.start), words.hour(day.end))}"
        f"  {words.city(meeting.zone)}"
        for day in meeting.days
    ]
    lines += [
        f"  {words.hour_in(placed.start, meeting.zone)}  {placed.item.title}"
        for placed in planned(meeting.agenda, meeting.days, meeting.zone)
    ]
    lines.append(words.count("one person listed", "{n} people listed", len(meeting.roll)))
    lines.append(words.count("one note", "{n} notes", len(meeting.notebook.entries)))
    lines += [round_.question for round_ in meeting.booth.rounds.values()]
    return "\n".join(lines)


def times_text(moment: datetime, cities: tuple[str, ...], words: Wording) -> str:
    """Return one instant in every city, a line each."""
    lines = [
        f"{words.city(name)}  {words.hour_in(moment, name)}  "
        f"{words.day(zones.local(moment, name).date())}  {change_note(moment, name, words)}".rstrip()
        for name in dict.fromkeys(cities)
    ]
    lines.append(words.say("Zone rules of edition {version}.", version=zones.rules_version()))
    return "\n".join(lines)


def result_text(result: Result, words: Wording) -> str:
    """Return a result in the order of its places, with the rule it was counted by."""
    lines = [rule(result.question, words)]
    if isinstance(result.detail, Decision):
        totals = {
            "yes": result.detail.yes,
            "no": result.detail.no,
            "abstain": result.detail.abstain,
        }
        lines.append(words.say("Yes {yes}, no {no}, abstentions {abstain}.", **totals))
        return "\n".join(lines)
    rank, totals_of = result.standing.rank, dict(result.standing.totals)
    for place in result.standing.places:
        lines += [f"{words.number(rank[o])}. {o}  {words.number(totals_of[o])}" for o in place]
    return "\n".join(lines)


def verdict_text(verdict: Verdict, words: Wording) -> str:
    """Return in a sentence a round whether a file holds what was written."""
    if verdict.first_changed is not None:
        lines = [
            words.say("Record {seq} was changed after it was written.", seq=verdict.first_changed)
        ]
    else:
        lines = [
            words.count(
                "The one record is as it was written.",
                "All {n} records are as they were written.",
                verdict.records,
            )
        ]
    for each in verdict.recounts:
        sentence = (
            words.say("“{question}” counts the same again.", question=each.question)
            if each.is_same
            else words.say("“{question}” does not count the same again.", question=each.question)
        )
        lines.append(sentence)
    return "\n".join(lines)


def rehearsal_text(summary: Summary, words: Wording) -> str:
    """Return what a rehearsal played and where its results lie."""
    n = dict(summary.ballots)
    return "\n".join(
        (
            summary.title,
            words.say(
                "Rehearsed with {people} people, of whom {arrived} came.",
                people=summary.people,
                arrived=summary.arrived,
            ),
            words.say(
                "Ballots: {phone} by phone, {assisted} by assisted entry.",
                phone=n.get("phone", 0),
                assisted=n.get("assisted", 0),
            ),
            words.say("The results lie in {folder}.", folder=summary.folder),
        )
    )
