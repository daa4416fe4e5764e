"""The hall display: what the room sees on the second screen."""
