"""The parts of the attendance page, one widget each."""
