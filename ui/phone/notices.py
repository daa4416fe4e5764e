"""The live stream: word that something changed, never what; pages then look for themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from nua_workshop.meeting import Meeting
from nua_workshop.views.phone import in_sight

HEARTBEAT_SECONDS = 15.0
# A burst of changes is told once, so that five hundred pages do not look five hundred times.
GATHERING_SECONDS = 0.2


class Notices:
    """Who is listening, and the number of the last change every phone could see."""

    def __init__(self, meeting: Meeting) -> None:
        self.version = meeting.seq
        self._seen = in_sight(meeting)
        self._changed = asyncio.Event()
        self._closed = False

    def tell(self, meeting: Meeting) -> None:
        """Take in a meeting; only what phones show is worth waking them."""
        seen = in_sight(meeting)
        if seen != self._seen:
            self._seen, self.version = seen, meeting.seq
            self._wake()

    def close(self) -> None:
        """Let every stream end."""
        self._closed = True
        self._wake()

    async def stream(self) -> AsyncIterator[str]:
        """Yield the lines of one event stream, until the server stops."""
        told = -1
        while not self._closed:
            # Taken before looking, so that a change in between is not slept through.
            changed = self._changed
            if told != self.version:
                told = self.version
                yield _changed(told)
            elif not await _comes(changed):
                yield ": still here\n\n"

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


async def _comes(changed: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            await changed.wait()
    except TimeoutError:
        return False
    await asyncio.sleep(GATHERING_SECONDS)
    return True


def _changed(version: int) -> str:
    return f'event: changed\nid: {version}\ndata: {{"version":{version}}}\n\n'
