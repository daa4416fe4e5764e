"""The meeting file: the only place in the program that speaks SQL."""
