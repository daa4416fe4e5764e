"""The core: what a meeting is and what may happen in it, without a screen, a database or a network."""
