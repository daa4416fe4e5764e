"""The parts of the first page, one widget each."""
