"""How much one address, and the hall as a whole, may get wrong before it has to wait.

Only wrong codes are counted: a phone that has joined is never slowed, and an address that has made no
mistake is let in even while others guess. Time is the event loop's, handed in.
"""

from __future__ import annotations

from dataclasses import dataclass, field

HALL_BURST, HALL_PER_SECOND = 60.0, 2.0
ADDRESS_BURST, ADDRESS_PER_SECOND = 30.0, 0.5
MOST_ADDRESSES = 4096


@dataclass(slots=True)
class Bucket:
    """Allowances that are used up one by one and come back slowly."""

    burst: float
    per_second: float
    left: float
    at: float

    def refill(self, now: float) -> None:
        """Give back what has been earned up to `now`."""
        self.left = min(self.burst, self.left + (now - self.at) * self.per_second)
        self.at = now

    @property
    def is_empty(self) -> bool:
        """Whether the next mistake is one too many."""
        return self.left < 1

    @property
    def is_untouched(self) -> bool:
        """Whether no mistake is remembered."""
        return self.left >= self.burst


@dataclass(slots=True)
class WrongCodes:
    """Who has tried codes that do not exist."""

    hall: Bucket = field(default_factory=lambda: Bucket(HALL_BURST, HALL_PER_SECOND, HALL_BURST, 0))
    addresses: dict[str, Bucket] = field(default_factory=dict)

    def must_wait(self, address: str, now: float) -> bool:
        """Return whether a code from `address` is not even looked at now."""
        self.hall.refill(now)
        own = self.addresses.get(address)
        if own is None:
            return False
        own.refill(now)
        return own.is_empty or (self.hall.is_empty and not own.is_untouched)

    def count(self, address: str, now: float) -> None:
        """Remember a wrong code."""
        self.hall.refill(now)
        self.hall.left = max(self.hall.left - 1, 0.0)
        own = self._of(address, now)
        own.left = max(own.left - 1, 0.0)

    def _of(self, address: str, now: float) -> Bucket:
        if len(self.addresses) >= MOST_ADDRESSES:
            self._forget(now)
        fresh = Bucket(ADDRESS_BURST, ADDRESS_PER_SECOND, ADDRESS_BURST, now)
        return self.addresses.setdefault(address, fresh)

    def _forget(self, now: float) -> None:
        for bucket in self.addresses.values():
            bucket.refill(now)
        self.addresses = {a: b for a, b in self.addresses.items() if not b.is_untouched}


@dataclass(slots=True)
class Seldom:
    """Says yes at most once in `every` seconds, so that an attack cannot fill the log."""

    every: float = 60.0
    last: float = float("-inf")
    kept_quiet: int = 0

    def may_speak(self, now: float) -> bool:
        """Return whether to speak now; otherwise one more is counted as kept quiet."""
        if now - self.last < self.every:
            self.kept_quiet += 1
            return False
        self.last, self.kept_quiet = now, 0
        return True
