"""The parts of the preparation page, one widget each."""
