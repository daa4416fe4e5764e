"""The windows of facilitator and note-taker, and the hall display; the only place that knows Qt."""
