"""The ballot as a form: dots, ticks or one answer, and the summary read before it is sent."""

from __future__ import annotations

from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.errors import N_
from nua_workshop.views.phone import Ask
from nua_workshop.wording import Wording
from ui.phone.markup import Html, given, joined, piece

ANSWERS = {"yes": N_("Yes"), "no": N_("No"), "abstain": N_("I abstain")}
_CHECKED = Html(" checked")
_SELECTED = Html(" selected")
_NOT = Html("")


def form(ask: Ask, hidden: Html, marks: tuple[Mark, ...], receipt: Html, words: Wording) -> Html:
    """Return the ballot to fill, with `marks` already in it."""
    return piece(
        "ballot",
        language=words.language,
        method=ask.method.name,
        limit=str(ask.method.params.dots),
        most=str(_most(ask)),
        hidden=hidden,
        bar=_bar(ask, marks, words),
        rows=_rows(ask, _given(marks), words),
        rule=_rule(ask, words),
        review=words.say("Review, then send"),
        change=words.say("Change"),
        receipt=receipt,
    )


def summary(ask: Ask, hidden: Html, marks: tuple[Mark, ...], words: Wording) -> Html:
    """Return what was chosen, to be sent or changed."""
    fields = [piece("hidden", name=_field(m), value=_value(m)) for m in marks]
    return piece(
        "summary",
        language=words.language,
        hidden=joined([hidden, *fields]),
        asked=words.say("Check your choice, then send it."),
        rows=joined([_summary_row(ask, mark, words) for mark in marks]),
        send=words.say("Send"),
        change=words.say("Change"),
    )


def lefts(ask: Ask, words: Wording) -> list[str]:
    """Return the sentence of the bar for each number: dots still to give, or options ticked."""
    if ask.method.name == "dots":
        numbers = range(ask.method.params.dots + 1)
        return [words.count("One dot left", "{n} dots left", n) for n in numbers]
    numbers = range(len(ask.options) + 1)
    return [words.count("One option chosen", "{n} options chosen", n) for n in numbers]


def _most(ask: Ask) -> int:
    return min(ask.method.params.max_per_option, ask.method.params.dots)


def _bar(ask: Ask, marks: tuple[Mark, ...], words: Wording) -> Html:
    if ask.method.name == "yes_no":
        return Html("")
    given_now = sum(m.values[0] for m in marks if m != ABSTAINED)
    if ask.method.name == "approval":
        return piece("bar", left=lefts(ask, words)[min(given_now, len(ask.options))], dots=Html(""))
    dots = ask.method.params.dots
    left = max(dots - given_now, 0)
    # Without a script the number cannot follow the lists, so it says what there is to give in all.
    whole = words.count("You have one dot to give", "You have {n} dots to give", dots)
    return piece("bar", left=whole, dots=Html(piece("dot") * left + "<i></i>" * (dots - left)))


def _rows(ask: Ask, marks: dict[str, int], words: Wording) -> Html:
    if ask.method.name == "yes_no":
        return joined([_answer_row(code, marks, words) for code in ANSWERS])
    abstain = piece(
        "abstain-row",
        text=words.say(ANSWERS["abstain"]),
        checked=_CHECKED if "abstain" in marks else _NOT,
    )
    row = _dots_row if ask.method.name == "dots" else _tick_row
    return joined(
        [*(row(ask, number, marks, words) for number in range(len(ask.options))), abstain]
    )


def _dots_row(ask: Ask, number: int, marks: dict[str, int], words: Wording) -> Html:
    option = ask.options[number]
    chosen = marks.get(option.code, 0)
    text = given(option.text)
    return piece(
        "dots-row",
        code=option.code,
        number=str(number),
        text=text,
        less=words.say("One dot less for {option}", option=text),
        more=words.say("One dot more for {option}", option=text),
        given=words.number(chosen),
        choices=joined([_choice(n, chosen, words) for n in range(_most(ask) + 1)]),
    )


def _choice(n: int, chosen: int, words: Wording) -> Html:
    return piece(
        "choice", n=str(n), shown=words.number(n), selected=_SELECTED if n == chosen else _NOT
    )


def _tick_row(ask: Ask, number: int, marks: dict[str, int], words: Wording) -> Html:
    option = ask.options[number]
    checked = _CHECKED if option.code in marks else _NOT
    return piece("tick-row", code=option.code, text=given(option.text), checked=checked)


def _answer_row(code: str, marks: dict[str, int], words: Wording) -> Html:
    checked = _CHECKED if code in marks else _NOT
    return piece("answer-row", code=code, text=words.say(ANSWERS[code]), checked=checked)


def _rule(ask: Ask, words: Wording) -> str:
    most = _most(ask)
    if ask.method.name == "dots" and most < ask.method.params.dots:
        return words.count(
            "At most one dot for each challenge. You can change your choice until voting closes.",
            "At most {n} dots for each challenge. You can change your choice until voting closes.",
            most,
        )
    if ask.method.name == "approval":
        return words.say(
            "Choose as many as you agree with. You can change your choice until voting closes."
        )
    return words.say("You can change your choice until voting closes.")


def _given(marks: tuple[Mark, ...]) -> dict[str, int]:
    return {mark.option: mark.values[0] for mark in marks}


def _field(mark: Mark) -> str:
    return "answer" if mark.option in ANSWERS else f"mark.{mark.option}"


def _value(mark: Mark) -> str:
    return mark.option if mark.option in ANSWERS else str(mark.values[0])


def _summary_row(ask: Ask, mark: Mark, words: Wording) -> Html:
    if mark.option in ANSWERS:
        return piece("summary-row", text=words.say(ANSWERS[mark.option]), given="✓")
    text = given(next(o.text for o in ask.options if o.code == mark.option))
    shown = words.number(mark.values[0]) if ask.method.name == "dots" else "✓"
    return piece("summary-row", text=text, given=shown)
