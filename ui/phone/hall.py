"""What phones may ask of the meeting, between HTTP and the inbox; it knows neither headers nor markup."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from nua_workshop import codes
from nua_workshop.ballot import CodeNotKnown, Round, meant
from nua_workshop.codes import Dice
from nua_workshop.commands.command import Command
from nua_workshop.commands.voting import CastBallot, JoinDevice
from nua_workshop.inbox import Inbox
from nua_workshop.meeting import Meeting
from nua_workshop.rules.voting import DeviceNotKnown
from nua_workshop.tally import counting
from nua_workshop.views.phone import AgendaView, PhoneView, agenda_now, phone
from nua_workshop.wording import Wording
from nua_workshop.workshop import Granted
from ui.phone.forms import Casting, Joining
from ui.phone.limits import WrongCodes
from ui.phone.refusals import TooManyWrongCodes


@dataclass(slots=True)
class Hall:
    """One open meeting as the phones reach it; lives in the server's thread."""

    inbox: Inbox
    words_for: Callable[[str], Wording]
    dice: Dice
    wrong_codes: WrongCodes = field(default_factory=WrongCodes)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it was last kept."""
        return self.inbox.workshop.meeting

    def view(self, token: str) -> PhoneView:
        """Return what the phone with that token sees."""
        # Secrets are looked up by their SHA-256, so the time it takes tells nothing about them.
        return phone(self.meeting, self.inbox.workshop.clock.now(), codes.fingerprint(token))

    def agenda(self) -> AgendaView:
        """Return what goes on in the room."""
        return agenda_now(self.meeting, self.inbox.workshop.clock.now())

    def receipts(self, round_id: str) -> tuple[str, ...]:
        """Return the receipts of a round, sorted, so that they tell nothing of who came when."""
        round_ = self.meeting.booth.round(round_id)
        return tuple(sorted(ballot.receipt for ballot in round_.ballots.values()))

    def fresh_token(self) -> str:
        """Return a secret no phone has."""
        return codes.token(self.dice)

    async def join(self, asked: Joining, address: str) -> str:
        """Return the token a phone is known by from now on; the same again when it asks again."""
        now = asyncio.get_running_loop().time()
        if self.wrong_codes.must_wait(address, now):
            raise TooManyWrongCodes
        token = self._token_for(asked)
        try:
            await self._post(JoinDevice(asked.code, codes.fingerprint(token)))
        except CodeNotKnown:
            self.wrong_codes.count(address, now)
            raise
        return token

    def check(self, ballot: Casting) -> None:
        """Raise what sending this ballot would raise, before anything is sent."""
        round_ = self._round_of(ballot)
        round_.require_open()
        counting.checked(round_.as_question(), meant(round_.method, ballot.marks))

    async def cast(self, ballot: Casting) -> str:
        """Return the receipt once the ballot is kept; the same serial brings the same receipt."""
        fingerprint = codes.fingerprint(ballot.token)
        person_id = self._person_of(fingerprint)
        granted = await self._post(
            CastBallot(
                ballot.round_id,
                fingerprint,
                ballot.marks,
                ballot.serial,
                codes.receipt(self.dice),
            )
        )
        return granted.meeting.booth.round(ballot.round_id).ballots[person_id].receipt

    async def _post(self, command: Command) -> Granted:
        return await asyncio.wrap_future(self.inbox.post(command))

    def _token_for(self, asked: Joining) -> str:
        """Return the offered secret, unless somebody else on this phone already votes with it."""
        owner = self.meeting.booth.devices.get(codes.fingerprint(asked.token))
        code = codes.read_code(asked.code)
        is_free = owner is None or owner == self.meeting.booth.slips.get(code or "")
        return asked.token if asked.token and is_free else self.fresh_token()

    def _round_of(self, ballot: Casting) -> Round:
        round_ = self.meeting.booth.round(ballot.round_id)
        round_.voter(self._person_of(codes.fingerprint(ballot.token)))
        return round_

    def _person_of(self, fingerprint: str) -> str:
        person_id = self.meeting.booth.devices.get(fingerprint)
        if person_id is None:
            raise DeviceNotKnown
        return person_id
