"""What the phones' server itself turns away, and which status code every trouble goes out with."""

from __future__ import annotations

from nua_workshop.ballot import (
    CodeNotKnown,
    MarksUnreadable,
    NoSuchRound,
    NotAVoter,
)
from nua_workshop.errors import N_, StorageError, Told
from nua_workshop.rules.voting import DeviceNotKnown
from nua_workshop.tally.refusals import BallotRefused

OUR_FAULT = N_("Something went wrong inside the program. Nothing that was saved is lost.")


class Refused(Told):
    """A request that never reaches the meeting."""

    status = 400
    sentence = N_("This could not be read. Reload the page and try again.")


class TooLong(Refused):
    """More bytes than any ballot has."""

    status = 413
    sentence = N_("More was sent than a ballot can hold. Reload the page and try again.")


class TooSlow(Refused):
    """A request whose rest did not come."""

    status = 408
    sentence = N_("The connection was too slow. Try again.")


class HeadTooLong(Refused):
    """Headers no browser of the hall would send."""

    status = 431


class OtherContent(Refused):
    """A body that is neither a form nor JSON."""

    status = 415


class NotHere(Refused):
    """An address this server does not have."""

    status = 404
    sentence = N_("There is nothing at this address. Open the address shown in the hall.")


class OtherMethod(Refused):
    """A known address asked for in another way, such as a vote by link."""

    status = 405
    sentence = N_("This address cannot be opened directly. Open the address shown in the hall.")


class OtherHost(Refused):
    """A request meant for another server, as in an attack by name."""

    status = 421
    sentence = N_("This link does not belong to this hall. Scan the code on the hall display.")


class OtherOrigin(Refused):
    """A change asked for by a page that is not ours."""

    status = 403
    sentence = N_("This link does not belong to this hall. Scan the code on the hall display.")


class TooManyWrongCodes(Refused):
    """Somebody is guessing."""

    status = 429
    sentence = N_("Many wrong codes were tried. Wait ten seconds, then enter your code again.")


class HallIsFull(Refused):
    """More connections than this computer can hold."""

    status = 503
    sentence = N_("Too many phones are connected right now. Your page tries again by itself.")


class DotsAndAbstention(Refused):
    """A ballot that both chooses and abstains."""

    status = 422
    sentence = N_("Either mark options or abstain, not both.")


def status_of(trouble: Told) -> int:
    """Return the status code a refusal or a failure is answered with."""
    match trouble:
        case Refused():
            return trouble.status
        case StorageError():
            return 503
        case CodeNotKnown() | NotAVoter() | DeviceNotKnown():
            return 403
        case NoSuchRound():
            return 404
        case BallotRefused() | MarksUnreadable():
            return 422
        case _:
            return 409
