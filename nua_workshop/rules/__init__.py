"""What each command does to a meeting: pure functions from a command and a moment to events."""
