"""The minutes of a meeting, told as a document that knows its words but not yet its paper."""
