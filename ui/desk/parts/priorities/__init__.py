"""The parts of the priorities page, one widget each."""
