"""Documents and tables that leave the program."""
