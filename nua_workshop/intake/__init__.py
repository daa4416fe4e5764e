"""Text in, drafts and doubts out: everything that is read from files other people wrote."""
