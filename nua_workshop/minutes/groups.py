"""What groups of people are called: the side they come from, and how they take part."""

from __future__ import annotations

from nua_workshop.wording import Wording


def category(code: str, words: Wording) -> str:
    """Return the name of a category; the rest, which says nothing of anybody, has none."""
    match code:
        case "municipality":
            return words.term("category of people", "Municipality")
        case "national_government":
            return words.term("category of people", "National government")
        case "civil_society":
            return words.term("category of people", "Civil society")
        case "academia":
            return words.term("category of people", "Academia")
        case "private_sector":
            return words.term("category of people", "Private sector")
        case "experts":
            return words.term("category of people", "Experts")
        case "un":
            return words.term("category of people", "United Nations")
        case _:
            return ""


def mode(code: str, words: Wording) -> str:
    """Return how a group of voters took part."""
    match code:
        case "in_person":
            return words.term("group of voters", "those in the hall")
        case "remote":
            return words.term("group of voters", "those taking part remotely")
        case _:
            return words.term("group of voters", "those whose ballots were entered for them")


def group(dimension: str, code: str, words: Wording) -> str:
    """Return the name of a group of voters in a sentence."""
    if dimension == "mode":
        return mode(code, words)
    return category(code, words) or words.term("category of people", "Other participants")
