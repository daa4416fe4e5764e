"""Codes people carry and programs keep: slips, device tokens, receipts.

Randomness is asked for here and at no other place; whoever decides on a command is handed the result.
"""

from __future__ import annotations

import hashlib
import random
import secrets
from collections.abc import Iterator
from typing import Protocol

_FOREIGN_DIGITS = {
    **{chr(0x660 + n): str(n) for n in range(10)},
    **dict(zip("&é\"'(-è_çà", "1234567890", strict=True)),
}


class Dice(Protocol):
    """A source of randomness: the system's, or a seeded one in rehearsals."""

    def getrandbits(self, k: int, /) -> int:
        """Return `k` random bits."""
        ...


def system_dice() -> Dice:
    """Return randomness nobody can foresee."""
    return secrets.SystemRandom()


def seeded_dice(seed: int) -> Dice:
    """Return randomness that comes out the same each time, for rehearsals and tests."""
    return random.Random(seed)


def voting_codes(dice: Dice, n: int, taken: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return `n` different voting codes: 10 random digits and two that check them (ISO 7064 MOD 97-10)."""
    fresh: dict[str, None] = {}
    while len(fresh) < n:
        code = with_check_digits(f"{dice.getrandbits(64) % 10**10:010}")
        if code not in taken:
            fresh[code] = None
    return tuple(fresh)


def with_check_digits(digits: str) -> str:
    """Return ten digits followed by the two that make the whole 1 modulo 97."""
    number = int(digits) * 100
    return f"{number + 98 - number % 97:012}"


def read_code(typed: str) -> str | None:
    """Return the twelve digits of a typed or scanned code, or None where the check digits disagree.

    Spaces and dashes between groups are skipped; Arabic-Indic digits and the digit row of a French keyboard
    are read as what was meant.
    """
    digits = "".join(_digits_in(typed))
    is_code = len(digits) == 12 and digits.isdecimal() and int(digits) % 97 == 1
    return digits if is_code else None


def _digits_in(typed: str) -> Iterator[str]:
    western = typed.strip().translate(
        str.maketrans("", "", " \u00a0\u200e\u200f\u2066\u2068\u2069")
    )
    is_plain = any(c.isdigit() for c in western)
    for character in western:
        if is_plain and character in "-–":
            continue
        yield character if character in "0123456789" else _FOREIGN_DIGITS.get(character, "x")


def in_groups(digits: str) -> str:
    """Return digits in groups of four, as they are shown and read aloud."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def token(dice: Dice) -> str:
    """Return a secret of 128 bits for one device."""
    return f"{dice.getrandbits(128):032x}"


def receipt(dice: Dice) -> str:
    """Return a receipt of eight digits; it tells nothing of the choice."""
    return f"{dice.getrandbits(64) % 10**8:08}"


def fingerprint(secret: str) -> str:
    """Return what is kept of a secret: its SHA-256, from which it cannot be found again."""
    return hashlib.sha256(secret.encode()).hexdigest()


def digits_of(content: bytes, length: int = 12) -> str:
    """Return a short seal of `content` in digits, the same for the same content."""
    number = int.from_bytes(hashlib.sha256(content).digest()[:16])
    return f"{number % 10**length:0{length}}"
