"""Under which address the phones of the hall reach this computer; nothing is sent to find out."""

from __future__ import annotations

import ipaddress
import socket

LOOPBACK = "127.0.0.1"
ANY = "0.0.0.0"
# Never contacted: asking the system for a route to an address tells which of ours it would use.
_ASKED_FOR = ("10.255.255.255", "192.168.255.255", "172.31.255.255", "203.0.113.1")


def shown_host(bound: str) -> str:
    """Return the address to print on the hall display for a server bound to `bound`."""
    return bound if bound != ANY else best(candidates())


def candidates() -> tuple[str, ...]:
    """Return this computer's addresses, those with a route to a private network first."""
    routed = [own for asked in _ASKED_FOR if (own := _towards(asked))]
    return tuple(dict.fromkeys([*routed, *_named()]))


def best(addresses: tuple[str, ...]) -> str:
    """Return the address phones most likely share a network with; the computer itself if there is none."""
    usable = [a for a in addresses if not ipaddress.ip_address(a).is_loopback]
    private = [a for a in usable if ipaddress.ip_address(a).is_private and not _is_makeshift(a)]
    return next(iter([*private, *usable]), LOOPBACK)


def _is_makeshift(address: str) -> bool:
    return ipaddress.ip_address(address).is_link_local


def _towards(asked: str) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((asked, 9))
        except OSError:  # no route there: a computer without a network
            return ""
        return str(probe.getsockname()[0])


def _named() -> list[str]:
    try:
        found = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    except OSError:  # a name that leads nowhere is common on laptops
        return []
    return [str(entry[4][0]) for entry in found]
