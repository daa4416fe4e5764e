"""The faces of the program: the desk, people's phones, and the root that joins them to the core."""
