"""What goes on in the room, as a card: the item, the time it has left, and what comes next."""

from __future__ import annotations

from datetime import timedelta

from nua_workshop.views.phone import AgendaView, CurrentItem, NextItem
from nua_workshop.wording import Wording, round_to_seconds
from ui.phone.markup import Html, given, piece


def card(agenda: AgendaView, words: Wording) -> Html:
    """Return the card; nothing where the agenda has neither a current nor a next item."""
    if agenda.current is None and agenda.next is None:
        return Html("")
    current = agenda.current and _current(agenda.current, agenda.zone, words)
    following = agenda.next and _next(agenda.next, agenda.zone, words)
    return piece("agenda", current=current or Html(""), next=following or Html(""))


def about(words: Wording) -> tuple[str, str, str]:
    """Return the words beside the clock: time left, time over, time standing still."""
    return (words.say("Time left"), words.say("Over the planned time"), words.say("Paused"))


def _current(item: CurrentItem, zone: str, words: Wording) -> Html:
    left, over, paused = about(words)
    beside = paused if item.is_paused else left if item.left > timedelta() else over
    return piece(
        "current",
        label=words.say("Now"),
        title=given(item.title),
        seconds=str(round_to_seconds(item.left)),
        paused="yes" if item.is_paused else "no",
        left=words.countdown(item.left),
        about=beside,
        ends=_ends(item, zone, words),
    )


def _ends(item: CurrentItem, zone: str, words: Wording) -> str:
    if item.is_paused or item.left <= timedelta():
        return ""
    return words.say(
        "Planned to end at {time} in {city}",
        time=words.together(words.hour_in(item.ends, zone)),
        city=words.city(zone),
    )


def _next(item: NextItem, zone: str, words: Wording) -> Html:
    starts = words.say(
        "Expected at {time} in {city}",
        time=words.together(words.hour_in(item.starts, zone)),
        city=words.city(zone),
    )
    return piece("next", label=words.say("Next"), title=given(item.title), starts=starts)
