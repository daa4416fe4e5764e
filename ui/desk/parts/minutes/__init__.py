"""The parts of the minutes page, one widget each."""
