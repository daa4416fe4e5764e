"""The one page, made whole for a reader from what the phone sees; it works before any script runs."""

from __future__ import annotations

from dataclasses import dataclass

from nua_workshop import codes
from nua_workshop.ballot import Mark
from nua_workshop.errors import N_
from nua_workshop.views.phone import Ask, Owner, PhoneView
from nua_workshop.wording import LANGUAGES, Wording
from ui.phone import agenda_card, ballot_form, result_card, script_words
from ui.phone.markup import Html, given, held, joined, piece

_KINDS = {
    "dots": N_("Survey of priorities · by name"),
    "approval": N_("Survey of priorities · by name"),
    "yes_no": N_("Vote · by name"),
}
_ENDS = {
    "closed": (
        N_("Voting on this question has closed"),
        N_("The result appears here when the facilitator shows it."),
    ),
    "over": (N_("The meeting has ended"), N_("Thank you for taking part.")),
    "waiting": (
        N_("You have joined"),
        N_("The question appears here by itself when voting opens."),
    ),
    "absent": (
        N_("You are not on the list of this question"),
        N_("You were not marked as present when voting opened. Ask at the desk."),
    ),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one answer adds to the view: the phone's secrets, a notice, the marks being reviewed."""

    token: str
    serial: str
    version: int = 0
    notice: str = ""
    marks: tuple[Mark, ...] = ()
    is_review: bool = False
    is_again: bool = False


def page(view: PhoneView, sheet: Sheet, words: Wording) -> str:
    """Return the whole document."""
    return piece(
        "page",
        language=words.language,
        direction="rtl" if words.is_right_to_left else "ltr",
        title=given(view.agenda.title),
        key=key(view),
        version=str(sheet.version),
        state=view.state,
        joined="no" if view.owner is None else "yes",
        kind=_kind(view, words),
        languages=_languages(view, sheet, words),
        heading=given(_heading(view)),
        owner=_owner(view.owner, words),
        notice=piece("notice", sentence=sheet.notice) if sheet.notice else Html(""),
        body=_body(view, sheet, words),
        words=script_words.block(view.ask, words),
    )


def key(view: PhoneView) -> str:
    """Return a short mark of what a phone shows: as long as it stays, a script need not redraw."""
    shown: tuple[object, ...] = (view.state, view.ask, view.owner)
    if not _may_fill(view):
        agenda = view.agenda
        current = agenda.current
        running = current and (current.id, current.title, current.is_paused, _ends(view))
        shown = (*shown, agenda.title, running, agenda.next and agenda.next.id)
    return codes.digits_of(repr(shown).encode())


def _ends(view: PhoneView) -> object:
    current = view.agenda.current
    return None if current is None or current.is_paused else current.ends.isoformat()


def _may_fill(view: PhoneView) -> bool:
    return view.state == "voting" and view.owner is not None and view.owner.may_vote


def _kind(view: PhoneView, words: Wording) -> str:
    if view.ask is None or view.state in ("waiting", "over"):
        return words.say("The meeting now")
    return words.say(_KINDS[view.ask.method.name])


def _heading(view: PhoneView) -> str:
    if view.ask is None or view.state in ("waiting", "over"):
        return view.agenda.title
    return view.ask.question


def _owner(owner: Owner | None, words: Wording) -> Html:
    if owner is None:
        return Html("")
    return piece("owner", sentence=words.say("This phone votes for {name}.", name=held(owner.name)))


def _languages(view: PhoneView, sheet: Sheet, words: Wording) -> Html:
    # Without scripts the secret of a phone that has joined travels in the form, so a link would lose it.
    has_joined = view.owner is not None
    path = "/join" if has_joined else "/"
    choices = [
        piece("language", code=code, name=piece(f"name-{code}"), action=f"{path}?lang={code}")
        for code in LANGUAGES
        if code != words.language
    ]
    return piece(
        "languages",
        label=words.say("Language"),
        current=piece(f"name-{words.language}"),
        method="post" if has_joined else "get",
        action=path,
        token=_hidden(token=sheet.token) if has_joined else Html(""),
        choices=joined(choices),
    )


def _body(view: PhoneView, sheet: Sheet, words: Wording) -> Html:
    if view.state == "result":
        return joined([result_card.card(view, words), _look_again(view, sheet, words)])
    if view.owner is None and view.state != "over":
        return joined([_join(sheet, words), agenda_card.card(view.agenda, words)])
    if view.ask is not None and view.owner is not None and view.state == "voting":
        return _voting(view.ask, view.owner, sheet, words)
    return _standing_by(view, sheet, words)


def _voting(ask: Ask, owner: Owner, sheet: Sheet, words: Wording) -> Html:
    if not owner.may_vote:
        return _message("absent", words)
    if sheet.is_review:
        return ballot_form.summary(ask, _ballot_hidden(ask, sheet), sheet.marks, words)
    receipt = receipt_card(owner.receipt, sheet, words, may_change=True)
    if owner.receipt and not sheet.is_again:
        return receipt
    return ballot_form.form(ask, _ballot_hidden(ask, sheet), sheet.marks, receipt, words)


def _standing_by(view: PhoneView, sheet: Sheet, words: Wording) -> Html:
    parts = [_message(view.state, words)]
    if view.state == "closed" and view.owner is not None and view.owner.receipt:
        parts.append(receipt_card(view.owner.receipt, sheet, words, may_change=False))
    if view.state != "over":
        parts += [agenda_card.card(view.agenda, words), _look_again(view, sheet, words)]
    return joined(parts)


def receipt_card(receipt: str, sheet: Sheet, words: Wording, *, may_change: bool) -> Html:
    """Return what stands after sending: the receipt, and the way on for this phone."""
    again = piece(
        "again",
        language=words.language,
        hidden=_hidden(token=sheet.token),
        change=words.say("Change my choice"),
    )
    return piece(
        "receipt",
        language=words.language,
        recorded=words.say("Your choice has been recorded"),
        label=words.say("Your receipt"),
        receipt=codes.in_groups(receipt),
        hint=words.say("The receipt shows that your ballot is in the box, never what you chose."),
        again=again if may_change else Html(""),
        next=words.say("Next person on this phone"),
        handover=_handover(words) if may_change else Html(""),
    )


def _handover(words: Wording) -> Html:
    said = words.say("After that, this choice can no longer be changed from this phone.")
    return piece("hint", sentence=said)


def _join(sheet: Sheet, words: Wording) -> Html:
    return piece(
        "join",
        language=words.language,
        token=sheet.token,
        label=words.say("Your voting code"),
        hint=words.say("The twelve digits on your slip"),
        button=words.say("Join"),
    )


def _look_again(view: PhoneView, sheet: Sheet, words: Wording) -> Html:
    look = words.say("Look again")
    if view.owner is None:
        return piece("look-again-link", language=words.language, look=look)
    hidden = _hidden(token=sheet.token)
    return piece("look-again", language=words.language, hidden=hidden, look=look)


def _message(name: str, words: Wording) -> Html:
    heading, sentence = _ENDS[name]
    return piece("message", heading=words.say(heading), sentence=words.say(sentence))


def _ballot_hidden(ask: Ask, sheet: Sheet) -> Html:
    return _hidden(token=sheet.token, round=ask.id, serial=sheet.serial)


def _hidden(**fields: str) -> Html:
    return joined([piece("hidden", name=name, value=value) for name, value in fields.items()])
