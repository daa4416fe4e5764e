"""Why a ballot or a question is not accepted: each reason has its sentence, ballots also a code."""

from __future__ import annotations

from nua_workshop.errors import N_, WorkshopError


class BallotRefused(WorkshopError):
    """A ballot that breaks the rules of its question."""

    code = "malformed"
    sentence = N_("This ballot cannot be accepted.")


class EmptyBallot(BallotRefused):
    """Nothing was marked, and nobody said that this is an abstention."""

    code = "empty"
    sentence = N_("Nothing is marked on this ballot. Mark an option, or choose to abstain.")


class MarksOverTheLimit(BallotRefused):
    """More dots in all than each person has."""

    code = "dots"
    sentence = N_("The dots given ({given}) are more than each person has ({limit}).")


class TooManyOnOneOption(BallotRefused):
    """More dots on one option than the question allows."""

    code = "max_per_option"
    sentence = N_("The dots on “{option}” ({given}) are more than one option may get ({limit}).")


class DotsBelowNothing(BallotRefused):
    """A negative number of dots."""

    code = "negative"
    sentence = N_("The dots on “{option}” are fewer than none ({given}).")


class UnknownOption(BallotRefused):
    """A mark on something that is not among the options."""

    code = "unknown_option"
    sentence = N_("“{option}” is not an option of this question.")


class OptionMarkedTwice(BallotRefused):
    """The same option stands twice on one ballot."""

    code = "option_twice"
    sentence = N_("“{option}” is marked twice on the same ballot.")


class OtherMarks(BallotRefused):
    """Marks that belong to another method."""

    code = "other_marks"
    sentence = N_("The marks on this ballot do not fit the way this question is voted on.")


class ReplacedByALaterBallot(BallotRefused):
    """The same person handed in another ballot afterwards, and the last one counts."""

    code = "replaced"
    sentence = N_("A later ballot of the same person takes the place of this one.")


class QuestionRefused(WorkshopError):
    """A question that cannot be put to the vote as it stands."""

    sentence = N_("This question cannot be voted on as it stands.")


class UnknownMethod(QuestionRefused):
    """A way of voting nobody knows."""

    sentence = N_("“{method}” is not a way of voting this program knows. It counts: {known}.")


class MethodNotCounted(QuestionRefused):
    """A known way of voting that this version does not count."""

    sentence = N_("This version does not count ballots by “{method}” yet. It counts: {known}.")


class NoOptions(QuestionRefused):
    """A question without anything to choose from."""

    sentence = N_("The question has no options. Add at least one.")


class NamelessOption(QuestionRefused):
    """An option without a single letter."""

    sentence = N_("One of the options has no name. Give it one or take it out.")


class SameOptionTwice(QuestionRefused):
    """Two options of the same name, which no count could tell apart."""

    sentence = N_("“{option}” stands twice among the options. Keep one of them.")


class LimitBelowOne(QuestionRefused):
    """Dots or a limit per option that leave nothing to give."""

    sentence = N_("Each person needs at least one dot, and one option must be able to get one.")


class UnknownMajority(QuestionRefused):
    """A majority that is taken of nothing we know."""

    sentence = N_("“{majority}” is not a majority this program knows. It knows: {known}.")


class UnsuitableTieRule(QuestionRefused):
    """A rule for ties that this method cannot apply."""

    sentence = N_("The rule for ties “{tie_rule}” cannot be applied to this way of voting.")


class PresentNotKnown(QuestionRefused):
    """A majority of those present is asked for, and nobody said how many were present."""

    sentence = N_("A majority of those present needs the number of people present. Add it.")
