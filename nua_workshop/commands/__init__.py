"""What can be asked of a meeting, in the imperative; whether it is granted is for the rules to say."""
