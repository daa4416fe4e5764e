"""Whether a request belongs to this hall: its host, its origin, its size; and the headers of every answer.

A phone can be led by a foreign page or a foreign name to our address. The exact host is what stops that.
"""

from __future__ import annotations

from collections.abc import Mapping

from ui.phone.refusals import HeadTooLong, OtherHost, OtherOrigin

LARGEST_HEAD = 8192
LARGEST_BODY = 8192
OWN_SITES = frozenset({"same-origin", "none"})
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; form-action 'self'; base-uri 'none'; object-src 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not no-referrer: with it browsers send "Origin: null" with our own form.
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Server": "hall",
}


def own_hosts(sockname: tuple[str, int]) -> frozenset[str]:
    """Return what may stand in the Host header of a connection that arrived at `sockname`."""
    address, port = sockname[:2]
    names = [address, "localhost"] if address.startswith("127.") else [address]
    hosts = {f"{name}:{port}" for name in names}
    return frozenset(hosts | set(names) if port == 80 else hosts)


def check_head(headers: Mapping[str, str]) -> None:
    """Raise `HeadTooLong` when the headers together are longer than a browser's would be."""
    if sum(len(name) + len(value) + 4 for name, value in headers.items()) > LARGEST_HEAD:
        raise HeadTooLong


def check_host(host: str, sockname: tuple[str, int]) -> None:
    """Raise `OtherHost` unless the request names the very address it came to."""
    if host.lower() not in own_hosts(sockname):
        raise OtherHost


def check_origin(headers: Mapping[str, str], host: str) -> None:
    """Raise `OtherOrigin` when a change is asked for by a page that is not ours.

    Browsers leave Sec-Fetch-Site out on plain LAN addresses, so it is believed only where present.
    """
    origin = headers.get("Origin")
    if origin is not None and origin.lower() != f"http://{host.lower()}":
        raise OtherOrigin
    if headers.get("Sec-Fetch-Site", "none") not in OWN_SITES:
        raise OtherOrigin
