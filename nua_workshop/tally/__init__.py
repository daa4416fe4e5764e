"""How votes are counted: one file a family of methods, in exact fractions, ties never hidden."""
