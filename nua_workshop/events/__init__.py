"""What can have happened in a meeting, in the past tense: the only things the journal knows."""
