"""What must hold of every count, whoever votes and however the options are called."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from nua_workshop.tally.ballots import (
    ABSTENTION,
    Answer,
    Approvals,
    Ballot,
    Dots,
    Params,
    Question,
)
from nua_workshop.tally.counting import count
from nua_workshop.tally.result import Decision, Supporters

OPTIONS = ("A", "B", "C", "D")
LIMITS = Params(dots=4, max_per_option=3)
WHO = {
    "count": st.integers(1, 3),
    "mode": st.sampled_from(["in_person", "remote", "assisted", None]),
    "category": st.sampled_from(["academia", "experts", None]),
}

spread = (
    st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 3))
    .filter(lambda points: 0 < sum(points.values()) <= LIMITS.dots)
    .map(lambda points: Dots(tuple(points.items())))
)
ticked = st.sets(st.sampled_from(OPTIONS), min_size=1).map(lambda s: Approvals(tuple(sorted(s))))
answers = st.sampled_from(["yes", "no", "abstain"]).map(Answer)
tie_rules = st.sampled_from([(), ("supporters",)])
dot_ballots = st.lists(st.builds(Ballot, spread | st.just(ABSTENTION), **WHO), max_size=12)
ticked_ballots = st.lists(st.builds(Ballot, ticked | st.just(ABSTENTION), **WHO), max_size=12)
answered_ballots = st.lists(st.builds(Ballot, answers, **WHO), max_size=12)
dot_questions = st.builds(
    lambda ties: Question("dots", OPTIONS, replace(LIMITS, tie_break=ties)), tie_rules
)
polls = (
    st.tuples(dot_questions, dot_ballots)
    | st.tuples(st.just(Question("approval", OPTIONS)), ticked_ballots)
    | st.tuples(st.just(Question("yes_no", ())), answered_ballots)
)
Poll = tuple[Question, list[Ballot]]


def renamed(ballot: Ballot, name: dict[str, str]) -> Ballot:
    match ballot.marks:
        case Dots(points):
            return replace(ballot, marks=Dots(tuple((name[o], n) for o, n in points)))
        case Approvals(options):
            return replace(ballot, marks=Approvals(tuple(name[o] for o in options)))
        case _:
            return ballot


@given(polls, st.randoms(use_true_random=False))
def test_the_order_in_which_ballots_came_changes_nothing(poll: Poll, chance: Random) -> None:
    question, ballots = poll
    shuffled = chance.sample(ballots, len(ballots))
    assert count(question, shuffled) == count(question, ballots)


@given(polls)
def test_equal_ballots_count_like_one_ballot_with_their_number(poll: Poll) -> None:
    question, ballots = poll
    one_by_one = [replace(each, count=1) for each in ballots for _ in range(each.count)]
    assert count(question, one_by_one) == count(question, ballots)


@given(dot_questions, dot_ballots, st.permutations(OPTIONS))
def test_no_option_is_favoured_by_its_name_or_its_place(
    question: Question, ballots: list[Ballot], names: list[str]
) -> None:
    name = dict(zip(OPTIONS, names, strict=True))
    turned = count(
        replace(question, options=tuple(names)), [renamed(each, name) for each in ballots]
    )
    plain = count(question, ballots).standing.rank
    assert turned.standing.rank == {name[option]: rank for option, rank in plain.items()}


@given(dot_questions, dot_ballots, spread, st.sampled_from(OPTIONS))
def test_one_more_dot_never_hurts(
    question: Question, ballots: list[Ballot], marks: Dots, option: str
) -> None:
    more = replace(question, params=replace(question.params, dots=5, max_per_option=4))
    points = dict(marks.points)
    raised = Dots(tuple({**points, option: points.get(option, 0) + 1}.items()))
    before = count(more, [*ballots, Ballot(marks)]).standing.rank
    after = count(more, [*ballots, Ballot(raised)]).standing.rank
    assert after[option] <= before[option]


@given(ticked_ballots, ticked, st.sampled_from(OPTIONS))
def test_one_more_tick_never_hurts(ballots: list[Ballot], marks: Approvals, option: str) -> None:
    question = Question("approval", OPTIONS)
    raised = Approvals(tuple({*marks.options, option}))
    before = count(question, [*ballots, Ballot(marks)]).standing.rank
    after = count(question, [*ballots, Ballot(raised)]).standing.rank
    assert after[option] <= before[option]


@given(dot_questions, dot_ballots)
def test_dots_agree_with_counting_them_one_by_one(
    question: Question, ballots: list[Ballot]
) -> None:
    slowly = dict.fromkeys(OPTIONS, 0)
    people = dict.fromkeys(OPTIONS, 0)
    for ballot in ballots:
        points = dict(ballot.marks.points) if isinstance(ballot.marks, Dots) else {}
        for _ in range(ballot.count):
            for option, given_dots in points.items():
                slowly[option] += given_dots
                people[option] += given_dots > 0
    result = count(question, ballots)
    assert dict(result.standing.totals) == slowly
    assert result.detail == Supporters(tuple(people.items()))


@given(dot_questions, dot_ballots)
def test_a_rank_is_one_more_than_the_number_of_better_options(
    question: Question, ballots: list[Ballot]
) -> None:
    result = count(question, ballots)
    assert isinstance(result.detail, Supporters)
    totals, people = dict(result.standing.totals), dict(result.detail.by_option)
    by_people = bool(question.params.tie_break)
    key = {o: (totals[o], people[o] if by_people else 0) for o in OPTIONS}
    assert result.standing.rank == {o: 1 + sum(k > key[o] for k in key.values()) for o in OPTIONS}


@given(ticked_ballots)
def test_ticks_agree_with_asking_each_option_who_ticked_it(ballots: list[Ballot]) -> None:
    result = count(Question("approval", OPTIONS), ballots)
    assert dict(result.standing.totals) == {
        option: sum(
            ballot.count
            for ballot in ballots
            if isinstance(ballot.marks, Approvals) and option in ballot.marks.options
        )
        for option in OPTIONS
    }


@given(dot_questions, dot_ballots)
def test_shares_of_dots_make_exactly_a_hundred(question: Question, ballots: list[Ballot]) -> None:
    shares = count(question, ballots).standing.shares
    assert sum(share for _, share in shares) in (Fraction(0), Fraction(100))


@given(polls)
def test_every_ballot_is_valid_an_abstention_or_listed(poll: Poll) -> None:
    question, ballots = poll
    box = count(question, ballots).box
    assert box.cast == sum(each.count for each in ballots) == box.valid + box.abstained


@given(answered_ballots)
def test_a_proposal_is_carried_exactly_when_yes_is_more_than_no(ballots: list[Ballot]) -> None:
    detail = count(Question("yes_no", ()), ballots).detail
    assert isinstance(detail, Decision)
    assert detail.is_carried == (detail.yes > detail.no)
